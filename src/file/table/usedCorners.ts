import type { Corners } from "../../review/door/corners";
import type { OpenedSheet } from "../openPackage";
import type { Rect } from "../rect";

/** The smallest rectangle with every cell that holds a value; null where none does. */
export function usedCorners({ rows }: OpenedSheet): Corners | null {
  return rows.used;
}

/** A block of cells by its first and last row and column. */
export function cornersOf({ row, column, rows, columns }: Rect): Corners {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}
