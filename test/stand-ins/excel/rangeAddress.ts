import { isWholeColumns, isWholeRows, type Rect } from "../../../src/file/rect";
import { columnName } from "../../../src/review/door/columnName";

/** "B2:D4", "2:4" of whole rows, "B:D" of whole columns, as events name a block; one cell is "B2". */
export function rangeAddress(rect: Rect): string {
  const { row, column, rows, columns } = rect;
  const [first, last] = [columnName(column), columnName(column + columns - 1)];
  if (isWholeRows(rect)) return `${row + 1}:${row + rows}`;
  if (isWholeColumns(rect)) return `${first}:${last}`;
  return rows * columns === 1 ? `${first}${row + 1}` : `${first}${row + 1}:${last}${row + rows}`;
}
