import { cellAt, type Cell } from "../../../src/playbook/tracker/cell";
import type { MergedFiles } from "../../../src/command/merge/mergeFiles";
import { openMonthFile } from "../../../src/command/merge/openMonth";
import type { ExportRow } from "./portalExport";
import { trackerColumns, type TrackerRow } from "./simulatedTracker";

/** What a month came to, against what is known to be true. */
export interface Verdict {
  readonly exportRows: number;
  readonly wrongPairs: number;
  readonly falseNew: number;
  readonly falseGone: number;
  readonly pairQuestions: number;
  readonly cellsLost: number;
  /** The tracker as it stands after the month, with what each row truly is. */
  readonly rows: TrackerRow[];
}

const peoples = ["owner", "notes"] as const;

export async function judgeMonth(
  tracker: readonly TrackerRow[],
  exported: readonly ExportRow[],
  merged: MergedFiles,
): Promise<Verdict> {
  const { joined, added } = merged.brought;
  const { bound } = await openMonthFile(merged.bytes);
  const { columns, rowCount } = bound.snapshot;
  const cells = (row: number): Cell[] =>
    trackerColumns.map((_, index) => {
      const column = columns.get(index);
      return column === undefined ? "" : cellAt(column, row);
    });
  const pairs = joined.groups.flatMap((group) => (group.waits ? [] : group.pairs));
  const isOf = (row: TrackerRow | undefined, portalRow: number) =>
    row !== undefined && [...row.ids].some((id) => exported[portalRow]?.ids.has(id) === true);
  const known = new Set(tracker.flatMap(({ ids }) => [...ids]));
  const alive = new Set(exported.flatMap(({ ids }) => [...ids]));
  const fresh = added.map(({ portalRow }) => [...(exported[portalRow]?.ids ?? [])].filter((id) => !known.has(id)));
  const rows = Array.from({ length: rowCount }, (_, row) => ({
    ids: row < tracker.length ? (tracker[row]?.ids ?? new Set<number>()) : new Set(fresh[row - tracker.length] ?? []),
    cells: cells(row),
  }));
  const lost = (row: number) =>
    peoples.filter(
      (id) => tracker[row]?.cells[trackerColumns.indexOf(id)] !== rows[row]?.cells[trackerColumns.indexOf(id)],
    );
  return {
    exportRows: exported.length,
    wrongPairs: pairs.filter(({ portalRow, trackerRows }) => trackerRows.some((row) => !isOf(tracker[row], portalRow)))
      .length,
    falseNew: fresh.filter((ids) => ids.length === 0).length,
    falseGone: joined.groups
      .flatMap(({ gone }) => gone)
      .filter((row) => [...(tracker[row]?.ids ?? [])].some((id) => alive.has(id))).length,
    pairQuestions: joined.groups.flatMap(({ asked }) => asked).length,
    cellsLost: tracker.flatMap((_, row) => lost(row)).length,
    rows,
  };
}
