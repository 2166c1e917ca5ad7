import type { TableRef } from "../../review/snapshot";
import type { RowsPart } from "../../review/port";
import type { IsHeadingRow } from "../../review/door/findHeadings";
import { locate } from "./locate";
import { rangeOf } from "./rangeOf";

/** Data rows (from 0) that can be seen on the sheet, or those of them that are selected, in two round trips [W3]. */
export async function rowsIn(
  context: Excel.RequestContext,
  ref: TableRef,
  part: RowsPart,
  isHeadingRow: IsHeadingRow,
): Promise<readonly number[]> {
  const { listing } = await locate(context, ref, { isHeadingRow, merged: false });
  const sheet = context.workbook.worksheets.getItem(listing.ref.sheetId);
  // With the heading row: where a filter leaves no other, there is still one to be seen.
  const view = rangeOf(sheet, listing, { row: -1, column: 0, rows: listing.rowCount + 1, columns: 1 }).getVisibleView();
  view.load("cellAddresses");
  const selection = part === "selected" ? askSelection(context) : null;
  await context.sync();
  const firstRow = listing.headingRow + 1;
  const seen = (view.cellAddresses as unknown[][])
    .map(([address]) => sheetRow(String(address)))
    .filter((row) => row >= firstRow);
  const wanted = selection === null ? seen : seen.filter((row) => isSelected(selection, listing.ref.sheetId, row));
  return wanted.map((row) => row - firstRow);
}

/** From 0, of an address such as 'Sheet 1'!A7. */
function sheetRow(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0) - 1;
}

/** What is selected, in one or several pieces; told after the next sync. */
function askSelection(context: Excel.RequestContext): Excel.RangeAreas {
  const selected = context.workbook.getSelectedRanges();
  selected.load("areas/items/rowIndex,areas/items/rowCount,worksheet/id");
  return selected;
}

function isSelected(selected: Excel.RangeAreas, sheetId: string, row: number): boolean {
  return (
    selected.worksheet.id === sheetId &&
    selected.areas.items.some(({ rowIndex, rowCount }) => rowIndex <= row && row < rowIndex + rowCount)
  );
}
