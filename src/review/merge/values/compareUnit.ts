import { isError } from "../../../playbook/tracker/cell";
import type { RowLine } from "../lines/rowLine";
import type { Month } from "../month";
import { inQuestion } from "../sides/side";
import { statusMeaning } from "./statusMeaning";
import type { StatusColumn } from "./statusUnits";
import { tableCell } from "./tableCell";

/** A tracker row, the export row it stands for, and its line of last month. */
export interface RowTriple {
  readonly trackerRow: number;
  readonly portalRow: number;
  readonly line: RowLine;
}

/**
 * Who changed a value since last month, by meaning [M5]; unknown where no line tells it, blank where the tracker's
 * own cells that differ are blank besides.
 */
export type Changed = "nobody" | "portal" | "person" | "both" | "unknown" | "unknown-blank" | "portal-error";

/** `columns`: those of one value that tracker and export both have. */
export function compareUnit(month: Month, triple: RowTriple, columns: readonly StatusColumn[]): Changed {
  const { tracker, portal } = month;
  const mine = columns.map((column) => statusMeaning(tracker.table, triple.trackerRow, column));
  const theirs = columns.map((column) => statusMeaning(portal.table, triple.portalRow, column));
  if (isSame(mine, theirs)) return "nobody";
  if (columns.some((column) => isError(tableCell(portal, triple.portalRow, portal.binding.columns[column]))))
    return "portal-error";
  const base = baseOf(month, triple, columns);
  if (base === undefined) {
    const isBlank = mine.every((meaning, place) => meaning === theirs[place] || meaning === "");
    return isBlank ? "unknown-blank" : "unknown";
  }
  if (isSame(mine, base)) return "portal";
  return isSame(theirs, base) ? "person" : "both";
}

/** undefined where the row has no line, or its line doesn't tell these columns. */
function baseOf({ last }: Month, { line }: RowTriple, columns: readonly StatusColumn[]): readonly string[] | undefined {
  if (last === null || typeof line !== "number") return undefined;
  const isTold = columns.every(
    (column) =>
      last.binding.columns[column] !== undefined && tableCell(last, line, last.binding.columns[column]) !== inQuestion,
  );
  return isTold ? columns.map((column) => statusMeaning(last.table, line, column)) : undefined;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.every((meaning, place) => meaning === other[place]);
}
