import type { Rect } from "../../../src/file/rect";

/** Where a rectangle stands after rows came in (count > 0) or went (count < 0); null when all of it went. */
export function moveRect(rect: Rect, row: number, count: number): Rect | null {
  const bottom = rect.row + rect.rows;
  if (count >= 0) {
    if (row >= bottom) return rect;
    return row <= rect.row ? { ...rect, row: rect.row + count } : { ...rect, rows: rect.rows + count };
  }
  const gone = row - count;
  const goneAbove = Math.max(0, Math.min(gone, rect.row) - row);
  const goneInside = Math.max(0, Math.min(gone, bottom) - Math.max(row, rect.row));
  return goneInside === rect.rows ? null : { ...rect, row: rect.row - goneAbove, rows: rect.rows - goneInside };
}
