import type { MemorySheet } from "../memorySheet";
import { takeCells } from "../moveCells";
import type { MemoryWorkbook } from "../memoryWorkbook";
import type { Grid } from "../workbook";
import type { Rect } from "../../../../src/file/rect";

/** Puts the columns of a rectangle in another order: the n-th one is then the one that stood at order[n]. */
export function orderColumns({ cells }: MemorySheet, rect: Rect, order: readonly number[]): void {
  const { values, formulas, formats } = takeCells(cells, rect);
  const ordered = <T>(lines: Grid<T>): Grid<T> => lines.map((line) => order.map((from) => line[from] as T));
  cells.write(rect, { values: ordered(values), formulas: ordered(formulas), formats: ordered(formats) });
}

/** The order in which one of so many columns was dragged to another place. */
export function dragged(columns: number, from: number, to: number): readonly number[] {
  const rest = Array.from({ length: columns }, (_, column) => column).filter((column) => column !== from);
  return [...rest.slice(0, to), from, ...rest.slice(to)];
}

/** The order in which two of so many columns changed places. */
export function exchanged(columns: number, one: number, other: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => (column === one ? other : column === other ? one : column));
}

/** A column comes into the sheet; tables it comes into get one more, with a heading of Excel's; those on its right move. */
export function insertSheetColumn(book: MemoryWorkbook, sheet: MemorySheet, column: number): void {
  sheet.cells.insertColumns(column, 1);
  for (const { id, rect, sheetId, columnIds } of book.tables()) {
    if (sheetId !== sheet.id || column >= rect.column + rect.columns) continue;
    if (column <= rect.column) book.changeTable(id, { rect: { ...rect, column: rect.column + 1 } });
    else {
      book.arrangeTableColumns(id, withNewId(columnIds, column - rect.column, book.newTableColumnId(id)));
      sheet.set(rect.row, column, [[`Column${String(columnIds.length + 1)}`]]);
    }
  }
}

/** A column goes from the sheet, and from the tables it is in. */
export function deleteSheetColumn(book: MemoryWorkbook, sheet: MemorySheet, column: number): void {
  for (const { id, rect, sheetId, columnIds } of book.tables()) {
    if (sheetId !== sheet.id || column >= rect.column + rect.columns) continue;
    if (column < rect.column) book.changeTable(id, { rect: { ...rect, column: rect.column - 1 } });
    else
      book.arrangeTableColumns(
        id,
        columnIds.filter((_, index) => index !== column - rect.column),
      );
  }
  sheet.cells.deleteColumns(column, 1);
}

function withNewId(ids: readonly number[], index: number, id: number): readonly number[] {
  return [...ids.slice(0, index), id, ...ids.slice(index)];
}
