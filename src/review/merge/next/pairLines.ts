import { isError, type Cell } from "../../../playbook/tracker/cell";
import type { CellState } from "../../snapshot";
import type { Joined } from "../join";
import type { Pair } from "../joinGroup";
import type { Month } from "../month";
import { inQuestion, questionMark } from "../sides/side";
import type { Conflict } from "../values/monthValues";
import type { MonthMerge } from "../values/mergeValues";
import { formatAt, tableCell } from "../values/tableCell";
import { statusUnits, type StatusColumn } from "../values/statusUnits";
import type { NextLine } from "./nextExport";

type OpenStatus = Pick<Conflict, "trackerRow" | "columns" | "why">;

/** Rows of a pair whose line keeps the same cells. */
interface LineRows {
  readonly rows: number[];
  /** null: they have no line, as before. */
  readonly own: Map<number, CellState> | null;
}

/**
 * The lines to keep for each export row that rows stand for [M7]: one, or one each for rows that keep something else.
 * A status in question stays as the row's line had it; where no line told it, the row has none again.
 */
export function pairLines(month: Month, joined: Joined, merge: MonthMerge): ReadonlyMap<number, readonly NextLine[]> {
  const open = [...merge.conflicts, ...statusLeftOut(month, joined, merge)];
  const conflicts = new Map<number, OpenStatus[]>();
  for (const one of open) conflicts.set(one.trackerRow, [...(conflicts.get(one.trackerRow) ?? []), one]);
  const { entitlements } = month.tracker.binding.columns;
  const seatsLeftOut = [...merge.leftOut.filter(({ index }) => index === entitlements), ...merge.freshLeftOut];
  const openSeats = new Set([...merge.sums, ...merge.grown, ...seatsLeftOut].map(({ portalRow }) => portalRow));
  const pairs = joined.groups.flatMap((group) => (group.waits ? [] : group.pairs));
  return new Map(pairs.map((pair) => [pair.portalRow, linesOf(pair)]));

  function linesOf(pair: Pair): readonly NextLine[] {
    const parts = new Map<string, LineRows>();
    for (const row of pair.trackerRows) {
      const own = ownCells(month, joined, row, conflicts.get(row) ?? []);
      const key = own === null ? "none" : JSON.stringify([...own].map(([index, { value }]) => [index, value]));
      const part = parts.get(key) ?? { rows: [], own };
      part.rows.push(row);
      parts.set(key, part);
    }
    const isSplit = parts.size > 1 || openSeats.has(pair.portalRow);
    return [...parts.values()].flatMap((part) => lineOf(month, joined, pair, part, isSplit));
  }
}

function lineOf(
  { portal }: Month,
  joined: Joined,
  { portalRow }: Pair,
  { rows, own }: LineRows,
  countsRows: boolean,
): NextLine[] {
  if (own === null) return [];
  const sum = rows.reduce((total, row) => total + (joined.tracker.seats[row] ?? NaN), 0);
  const index = portal.binding.columns.entitlements;
  if (countsRows && index !== undefined && !Number.isNaN(sum)) own.set(index, { value: sum });
  return [{ portalRow, own }];
}

/** A status that was left out is as open as one in question: its line tells what it told before [M7]. */
function statusLeftOut({ tracker }: Month, { lines }: Joined, { leftOut }: MonthMerge): readonly OpenStatus[] {
  return leftOut.flatMap(({ trackerRow, index }) => {
    const columns = statusUnits.find((unit) => unit.some((column) => tracker.binding.columns[column] === index));
    const why = typeof lines.get(trackerRow) === "number" ? "both-changed" : "no-line";
    return columns === undefined ? [] : [{ trackerRow, columns, why }];
  });
}

/** What a line keeps for a row instead of the export's cells. */
function ownCells(
  { portal, last }: Month,
  { lines }: Joined,
  row: number,
  conflicts: readonly OpenStatus[],
): Map<number, CellState> | null {
  const own = new Map<number, CellState>();
  const line = lines.get(row);
  for (const { columns, why } of conflicts) {
    if (why === "no-line" && last !== null) return null;
    for (const column of columns) {
      const index = portal.binding.columns[column];
      const lastIndex = last?.binding.columns[column];
      if (index === undefined) continue;
      const isTold = last !== null && typeof line === "number" && lastIndex !== undefined;
      own.set(
        index,
        isTold
          ? { value: oldValue(tableCell(last, line, lastIndex), column), format: formatAt(last, line, lastIndex) }
          : { value: inQuestion },
      );
    }
  }
  return own;
}

/** An L1 says unseen that it is in question; a line that waits longer says it once. */
function oldValue(cell: Cell, column: StatusColumn): Cell {
  if (column !== "l1" || isError(cell)) return cell;
  return `${String(cell).replaceAll(questionMark, "")}${questionMark}`;
}
