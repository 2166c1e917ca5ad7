import { ProblemError } from "../../review/problem";
import type { OpenedPackage } from "../openPackage";
import { patchPackage } from "../patchPackage";
import type { PackageFile } from "../table/packageFile";
import type { Place } from "../table/places";
import { takenRow } from "../table/takenRow";

/**
 * Writes a heading at the right end of a plain range, over rows that are blank there. Throws sheet-protected, and
 * read-only where something stands in the way.
 */
export function addRangeColumn(
  file: PackageFile,
  opened: OpenedPackage,
  { listing, sheet }: Place,
  heading: string,
): void {
  const before = file.bytes;
  if (listing.protected) throw new ProblemError({ code: "sheet-protected", sheet: sheet.name });
  const [row, column] = [listing.headingRow, listing.firstColumn + listing.headings.length];
  const room = { row, column, rows: listing.rowCount + 1, columns: 1 };
  if (takenRow(opened, { sheet }, room) !== null) throw new ProblemError({ code: "read-only" });
  file.replace(before, patchPackage(before, [{ sheet: sheet.name, row, column, value: heading }]));
}
