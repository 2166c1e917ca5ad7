import type { DrawnCell, DrawnTable } from "../draw/drawn";
import { formatCell, MemoryWorkbook, type CellInput, type ErrorCode } from "../now";

/**
 * A drawn table on a sheet: mostly in a table of Excel's, now and then a plain range below a title; some rows hidden.
 */
export function drawnBook(table: DrawnTable): MemoryWorkbook {
  const book = new MemoryWorkbook({ date1904: table.from1904 });
  const isRange = table.seed % 4 === 0;
  const grid = [table.headings.map(String), ...table.rows.map((row, at) => row.map(inputOf(table, at)))];
  const sheet = book.addSheet("Sheet1", isRange ? [["Our tracker"], [null], ...grid] : grid);
  if (!isRange) book.table(sheet, "Tracker", `A1:${formatCell(table.rows.length, table.headings.length - 1)}`);
  for (let row = 3; row < table.rows.length; row += 11) sheet.hidden.add(row);
  return book;
}

const inputOf =
  ({ formulas, format }: DrawnTable, row: number) =>
  (cell: DrawnCell, column: number): CellInput => {
    const shown = { value: hostValue(cell), format: format(row, column) };
    return formulas.has(`${String(row)} ${String(column)}`) ? { ...shown, formula: "=Z1" } : shown;
  };

function hostValue(cell: DrawnCell) {
  if (typeof cell === "object") return { error: cell.error as ErrorCode };
  return cell === "" ? null : cell;
}
