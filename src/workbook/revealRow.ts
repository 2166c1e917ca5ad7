import type { TableRef } from "../review/snapshot";
import type { IsHeadingRow } from "./listTables";
import { locate } from "./locate";

/** Brings a data row into view and selects it, in two round trips. */
export async function revealRow(context: Excel.RequestContext, ref: TableRef, row: number, isHeadingRow: IsHeadingRow): Promise<void> {
  const { listing } = await locate(context, ref, isHeadingRow);
  const sheet = context.workbook.worksheets.getItem(listing.ref.sheetId);
  sheet.activate();
  const line = sheet.getRangeByIndexes(listing.headingRow + 1 + row, listing.firstColumn, 1, listing.headings.length);
  line.select();
  line.untrack();
  await context.sync();
}
