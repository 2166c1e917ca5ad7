import { ProblemError } from "../../review/problem";
import type { OpenedPackage } from "../openPackage";
import type { PackageFile } from "../table/packageFile";
import type { Place } from "../table/places";
import { takenRow } from "../table/takenRow";
import type { AppendedRow } from "../../review/merge/monthPort";
import { appendToPackage } from "./appendToPackage";
import type { Growth } from "./moveDown";
import { roomFor } from "./roomBelow";

/**
 * Adds rows under the last one of a table or plain range. What the last row looks like and what is calculated in it goes
 * on, a total row stays below, and what covers the rows (the table, a filter, conditional formats, validations, names)
 * covers the new ones too. Nothing else moves. Throws sheet-protected, and no-room-below where something stands in the
 * way.
 */
export function appendRows(file: PackageFile, opened: OpenedPackage, place: Place, rows: readonly AppendedRow[]): void {
  if (rows.length === 0) return;
  const before = file.bytes;
  const growth = growthOf(place, rows.length);
  if (place.listing.protected) throw new ProblemError({ code: "sheet-protected", sheet: place.sheet.name });
  const taken = takenRow(opened, place, roomFor(place, rows.length));
  if (taken !== null)
    throw new ProblemError({ code: "no-room-below", sheet: place.sheet.name, row: taken + 1, rows: rows.length });
  file.replace(before, appendToPackage(before, place, growth, rows));
}

function growthOf({ listing, sheet, table }: Place, by: number): Growth {
  const { headingRow, firstColumn, rowCount, headings } = listing;
  return {
    sheet: sheet.name,
    rows: { row: headingRow + 1, column: firstColumn, rows: rowCount, columns: headings.length },
    by,
    hasTotal: table?.showTotals ?? false,
  };
}
