import type { Corners } from "../../review/door/corners";
import type { OpenedSheet } from "../openPackage";
import type { Rect } from "../rect";

/** The smallest rectangle with every cell that holds a value; null where none does. */
export function usedCorners({ rows }: OpenedSheet): Corners | null {
  let used: Corners | null = null;
  for (const { row, cells } of rows) {
    const filled = cells.filter(({ value }) => value !== null);
    const [left, right] = [filled[0]?.column, filled.at(-1)?.column];
    if (left === undefined || right === undefined) continue;
    const above: Corners = used ?? { top: row, left, bottom: row, right };
    used = { ...above, left: Math.min(above.left, left), bottom: row, right: Math.max(above.right, right) };
  }
  return used;
}

/** A block of cells by its first and last row and column. */
export function cornersOf({ row, column, rows, columns }: Rect): Corners {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}
