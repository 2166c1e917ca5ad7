import { ProblemError } from "../../review/problem";
import type { TableRef } from "../../review/snapshot";
import type { OpenedPackage, OpenedTable } from "../openPackage";
import { patchPackage } from "../patchPackage";
import { replacePart } from "../replacePart";
import { locateTable } from "./locate";
import type { PackageFile } from "./packageFile";
import type { Place } from "./places";
import { takenRow } from "./takenRow";
import { widenTable } from "./widenTable";

/**
 * Adds blank columns at the right end of a table; a heading that is there already, in capitals or not, is not added
 * again. Excel would move what stands beside the table out of the way, and with it all that refers there; here that is
 * refused as read-only. Throws table-gone, sheet-protected, read-only.
 */
export function addColumns(file: PackageFile, opened: OpenedPackage, ref: TableRef, headings: readonly string[]): void {
  const before = file.bytes;
  const { listing, sheet, table } = tablePlace(opened, ref);
  if (listing.protected) throw new ProblemError({ code: "sheet-protected", sheet: sheet.name });
  const there = new Set(listing.headings.map((heading) => String(heading).toLowerCase()));
  const missing = headings.filter((heading) => {
    const isNew = !there.has(heading.toLowerCase());
    there.add(heading.toLowerCase());
    return isNew;
  });
  if (missing.length === 0) return;
  const room = { ...table.rect, column: table.rect.column + table.rect.columns, columns: missing.length };
  if (takenRow(opened, { sheet }, room) !== null) throw new ProblemError({ code: "read-only" });
  const edits = missing.map((value, place) => ({
    sheet: sheet.name,
    row: room.row,
    column: room.column + place,
    value,
  }));
  const widened = replacePart(before, table.part, (text) => widenTable(text, table.part, missing));
  file.replace(before, patchPackage(widened, edits));
}

function tablePlace(opened: OpenedPackage, ref: TableRef): Place & { readonly table: OpenedTable } {
  const place = ref.kind === "table" ? locateTable(opened, ref) : null;
  if (place === null || place.table === null)
    throw new ProblemError({ code: "table-gone", name: ref.name ?? ref.sheetName });
  return { ...place, table: place.table };
}
