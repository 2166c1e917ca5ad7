import { type IRange } from "@univerjs/core";
import { type Rect } from "../../../../src/file/rect";

export const rangeOf = ({ row, column, rows, columns }: Rect): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const rectOf = ({
  startRow,
  endRow,
  startColumn,
  endColumn,
}: Pick<IRange, "startRow" | "endRow" | "startColumn" | "endColumn">): Rect => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
