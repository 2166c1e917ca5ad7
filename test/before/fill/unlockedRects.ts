import { type Rect } from "../../../src/file/rect";

/**
 * Rectangles that together hold exactly those cells of a rectangle that are not locked. Rows with the same unlocked
 * columns are put together, so that a sheet with a few unlocked columns gives a few rectangles and not one a cell.
 */
export function unlockedRects(area: Rect, isLocked: (row: number, column: number) => boolean): Rect[] {
  const done: Rect[] = [];
  let open = new Map<string, Rect>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const next = new Map<string, Rect>();
    for (const run of freeRuns(area, row, isLocked)) {
      const key = `${String(run.column)}+${String(run.columns)}`;
      const above = open.get(key);
      next.set(key, above === undefined ? run : { ...above, rows: above.rows + 1 });
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function freeRuns(area: Rect, row: number, isLocked: (row: number, column: number) => boolean): Rect[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (isLocked(row, column)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
