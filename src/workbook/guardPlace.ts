import type { Corners } from "./corners";
import type { Place } from "./place";

/**
 * Puts an assertion into a batch: if the table (for a plain range: all that is used on its sheet) no longer has
 * its first and last cell where they were, the batch stops here with ItemNotFound, before it writes anything.
 * A batch can't branch, but it stops at the first action that fails, and Range.getIntersection fails when two
 * ranges don't meet (unlike getIntersectionOrNullObject). So rows or columns that someone else adds or removes
 * between our read and our write don't make us write into the wrong cells. What this can't see is a sort, or
 * a row added and another removed: that is what the cells' contents, read in the same batch before they are
 * written, are for.
 */
export function guardPlace(context: Excel.RequestContext, { listing, corners }: Place): void {
  const sheet = context.workbook.worksheets.getItem(listing.ref.sheetId);
  const whole = wholeOf(context, sheet, listing.ref.tableId);
  for (const corner of [pin(sheet, whole.getCell(0, 0), corners, "first"), pin(sheet, whole.getLastCell(), corners, "last")]) corner.untrack();
  whole.untrack();
}

function wholeOf(context: Excel.RequestContext, sheet: Excel.Worksheet, tableId: string | undefined): Excel.Range {
  return tableId === undefined ? sheet.getUsedRange(true) : context.workbook.tables.getItem(tableId).getRange();
}

function pin(sheet: Excel.Worksheet, cell: Excel.Range, { top, left, bottom, right }: Corners, which: "first" | "last"): Excel.Range {
  const expected = which === "first" ? sheet.getRangeByIndexes(top, left, 1, 1) : sheet.getRangeByIndexes(bottom, right, 1, 1);
  const both = cell.getIntersection(expected);
  cell.untrack();
  expected.untrack();
  return both;
}
