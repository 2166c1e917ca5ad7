import { meet } from "../../review/door/corners";
import type { SheetChange } from "../../review/port";
import type { TableListing } from "../../review/snapshot";

/**
 * Whether a change concerns a table as it was read. Right under and right of it counts too: what is typed there makes a
 * table grow.
 */
export function touches({ sheetId, cells }: SheetChange, { ref, headings, ...listing }: TableListing): boolean {
  if (sheetId !== ref.sheetId) return false;
  const { headingRow: top, firstColumn: left, rowCount } = listing;
  return cells === null || meet(cells, { top, left, bottom: top + rowCount + 1, right: left + headings.length });
}
