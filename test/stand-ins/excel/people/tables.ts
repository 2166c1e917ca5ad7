import { clearCells, takeCells } from "../moveCells";
import type { MemoryWorkbook } from "../memoryWorkbook";
import type { TableInfo } from "../workbook";
import { orderColumns } from "./columns";

function tableOf(book: MemoryWorkbook, id: string): TableInfo {
  const table = book.tables().find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
}

/** Columns change places, headings, cells and ids together: the n-th one is then the one that stood at order[n]. */
export function orderTableColumns(book: MemoryWorkbook, id: string, order: readonly number[]): void {
  const { sheetId, rect, columnIds } = tableOf(book, id);
  orderColumns(book.sheet(sheetId), rect, order);
  book.arrangeTableColumns(
    id,
    order.map((from) => columnIds[from] ?? 0),
  );
}

/** A new column in the table; what stands there and to the right of the table's rows moves. */
export function insertTableColumn(book: MemoryWorkbook, id: string, index: number, heading: string): void {
  book.insertTableColumn(id, index);
  renameHeading(book, id, index, heading);
}

/** A column of the table goes; what stands to the right of it on the table's rows moves up to it. */
export function deleteTableColumn(book: MemoryWorkbook, id: string, index: number): void {
  const { sheetId, rect, columnIds } = tableOf(book, id);
  const { cells } = book.sheet(sheetId);
  const used = cells.used(false) ?? rect;
  const right = {
    ...rect,
    column: rect.column + index + 1,
    columns: used.column + used.columns - rect.column - index - 1,
  };
  cells.write({ ...right, column: right.column - 1 }, takeCells(cells, right));
  clearCells(cells, { ...right, column: right.column + right.columns - 1, columns: 1 });
  book.arrangeTableColumns(
    id,
    columnIds.filter((_, at) => at !== index),
  );
}

export function renameHeading(book: MemoryWorkbook, id: string, index: number, heading: string): void {
  const { sheetId, rect } = tableOf(book, id);
  book.sheet(sheetId).set(rect.row, rect.column + index, [[heading]]);
}

/** More rows, or fewer, at the lower end; their cells stay where they are. */
export function resizeTable(book: MemoryWorkbook, id: string, rows: number): void {
  const { rect } = tableOf(book, id);
  book.changeTable(id, { rect: { ...rect, rows: rect.rows + rows } });
}

/** The table is one no more; its cells stay. */
export function turnIntoRange(book: MemoryWorkbook, id: string): void {
  book.deleteTable(id);
}
