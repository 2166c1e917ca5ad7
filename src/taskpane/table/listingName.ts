import type { PaneTexts } from "../../language/texts/paneTexts";
import type { TableListing } from "../../review/snapshot";

/** A table by its name, a plain range by its sheet's, with its number of rows. */
export function listingName({ ref, rowCount }: TableListing, { table }: PaneTexts): string {
  return ref.name === null ? table.rangeRows(ref.sheetName, rowCount) : table.tableRows(ref.name, rowCount);
}
