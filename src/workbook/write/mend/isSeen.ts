import { formatAt, type Snapshot } from "../../../review/snapshot";
import { isCell, looksTheSame } from "../batch/look";
import { cellIn } from "../examine/readAgain";
import type { RowFix } from "./fix";

/** Whether a row of a reading may be the one that was seen. */
export type WayToLook = (snapshot: Snapshot, row: number, fix: RowFix) => boolean;

/** It holds all that was seen; a cell that is to be put may stand already: a batch that failed may have run in part. */
export function isSeen(snapshot: Snapshot, row: number, { seen, cells }: RowFix): boolean {
  const puts = new Map(cells.map(({ write }) => [write.column, write.holds]));
  return [...seen.values].every(([column, raw]) => {
    const cell = cellIn(snapshot, row, column);
    const put = puts.get(column);
    return (
      snapshot.columns.get(column)?.formulaRows.has(row) === true ||
      isCell(raw, cell) ||
      (put !== undefined && looksTheSame(put, cell))
    );
  });
}

/**
 * It holds just what was seen, in the formats that were seen: rows that hold the same may differ in a format that was
 * set while its value was not taken.
 */
export function isUntouched(snapshot: Snapshot, row: number, { seen, cells, row: place }: RowFix): boolean {
  const isFormat = cells.every(({ write: { column, format } }) => {
    const [now, last] = [formatAt(snapshot.columns.get(column), row), seen.cells.get(column)?.format];
    return format === undefined || last === undefined || now === last;
  });
  return isFormat && isSeen(snapshot, row, { row: place, seen, cells: [] });
}
