import type { TableListing } from "../../../review/snapshot";
import type { Corners } from "../../../review/door/corners";
import type { Place } from "../../find/place";

/**
 * Puts assertions into a batch: if the table (for a plain range: all that is used on its sheet) no longer has its
 * first and last cell where they were, or a column that is to be written no longer stands where it stood, the batch
 * stops here with ItemNotFound, before it writes anything. A batch can't branch, but it stops at the first action
 * that fails, and Range.getIntersection fails when two ranges don't meet (unlike getIntersectionOrNullObject).
 * A table's column is known by its id, which it keeps wherever it goes; a plain range has no ids, and the look at its
 * headings has to do. What no assertion can see is a sort, or a row added and another removed: the look sees them.
 */
export function guardPlace(context: Excel.RequestContext, place: Place, columns: Iterable<number>): void {
  const { listing, corners } = place;
  const { tableId } = listing.ref;
  const sheet = context.workbook.worksheets.getItem(listing.ref.sheetId);
  const table = tableId === undefined ? null : context.workbook.tables.getItem(tableId);
  const whole = table === null ? sheet.getUsedRange(true) : table.getRange();
  pin(sheet, whole.getCell(0, 0), corners.top, corners.left);
  pin(sheet, whole.getLastCell(), corners.bottom, corners.right);
  whole.untrack();
  if (table !== null) for (const column of columns) pinColumn(sheet, table, listing, column);
}

function pinColumn(sheet: Excel.Worksheet, table: Excel.Table, listing: TableListing, column: number): void {
  const id = listing.columnIds?.[column];
  if (id === undefined) return;
  pin(sheet, table.columns.getItem(id).getHeaderRowRange(), listing.headingRow, listing.firstColumn + column);
}

function pin(sheet: Excel.Worksheet, cell: Excel.Range, row: Corners["top"], column: Corners["left"]): void {
  const expected = sheet.getRangeByIndexes(row, column, 1, 1);
  cell.getIntersection(expected).untrack();
  cell.untrack();
  expected.untrack();
}
