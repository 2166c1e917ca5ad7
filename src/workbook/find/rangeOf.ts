import type { TableListing } from "../../review/snapshot";

/** A block of data cells: row and column count from the first under the first heading. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The range of a block, for one batch: nothing is asked of it afterwards, so Excel need not keep it. */
export function rangeOf(
  sheet: Excel.Worksheet,
  listing: TableListing,
  { row, column, rows, columns }: Block,
): Excel.Range {
  const range = sheet.getRangeByIndexes(listing.headingRow + 1 + row, listing.firstColumn + column, rows, columns);
  range.untrack();
  return range;
}
