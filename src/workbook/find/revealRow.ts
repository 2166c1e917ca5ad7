import type { TableRef } from "../../review/snapshot";
import type { IsHeadingRow } from "../../review/door/findHeadings";
import { locate } from "./locate";
import { rangeOf } from "./rangeOf";

/** Brings a data row into view and selects it, in two round trips. */
export async function revealRow(
  context: Excel.RequestContext,
  ref: TableRef,
  row: number,
  isHeadingRow: IsHeadingRow,
): Promise<void> {
  const { listing } = await locate(context, ref, { isHeadingRow, merged: false });
  const sheet = context.workbook.worksheets.getItem(listing.ref.sheetId);
  sheet.activate();
  rangeOf(sheet, listing, { row, column: 0, rows: 1, columns: listing.headings.length }).select();
  await context.sync();
}
