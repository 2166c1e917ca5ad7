import type { OpenedTable } from "../../../playbook/tracker/openedTable";
import type { StatusColumn } from "./statusUnits";

/** What serial numbers of the 1904 system are smaller by. */
export const days1904 = 1462;

const blankMeanings: ReadonlySet<string> = new Set(["na", "l3.placeholder"]);

/**
 * What a status cell means, the same in every table of a month: blank, N/A, "No entitlements in progress" and the L3
 * placeholder are "" [M5]; a day is told from 1900 on.
 */
export function statusMeaning(table: OpenedTable, row: number, column: StatusColumn): string {
  const { readings, rows } = table;
  const meaning = readings.meaning(row, column);
  if (column === "l1") {
    const l1 = readings.l1(row);
    return l1 === "unreadable" ? meaning : l1;
  }
  if (column === "targetDate") {
    const date = readings.date(row, column);
    if (date !== undefined) return `date:${rows.from1904 === true ? date + days1904 : date}`;
  }
  return blankMeanings.has(meaning) ? "" : meaning;
}
