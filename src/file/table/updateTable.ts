import { ProblemError } from "../../review/problem";
import type { CellEdit, Snapshot, TableListing } from "../../review/snapshot";
import type { Job, WriteOutcome } from "../../review/workbookPort";
import type { CellEdit as PackageEdit } from "../cellEdit";
import { patchPackage } from "../patchPackage";
import type { PackageFile } from "./packageFile";

/**
 * Asks what to write to what was read, and patches that into the package, all of it or nothing: nobody else has a hand
 * in the bytes, so nothing is left unknown or wrong. Rejects with rows-moved where this door wrote something else while
 * `edit` was thinking.
 */
export async function updateTable(
  file: PackageFile,
  before: Uint8Array,
  snapshot: Snapshot,
  edit: (fresh: Snapshot) => readonly CellEdit[] | Promise<readonly CellEdit[]>,
  { signal, progress }: Job,
): Promise<WriteOutcome> {
  const { listing, rowCount } = snapshot;
  const edits = await edit(snapshot);
  if (signal?.aborted === true) throw new ProblemError({ code: "cancelled" });
  if (edits.length > 0) {
    if (listing.protected) throw new ProblemError({ code: "sheet-protected", sheet: listing.ref.sheetName });
    file.replace(
      before,
      patchPackage(
        before,
        edits.map((one) => packageEdit(listing, one)),
      ),
    );
  }
  progress?.(2 * rowCount, 2 * rowCount);
  return { snapshot, written: edits, notWritten: [], unknown: [], wrong: [] };
}

function packageEdit({ ref, headingRow, firstColumn }: TableListing, { row, column, to }: CellEdit): PackageEdit {
  return {
    sheet: ref.sheetName,
    row: headingRow + 1 + row,
    column: firstColumn + column,
    value: to.value === "" ? null : to.value,
    ...(to.format === undefined ? {} : { numberFormat: to.format }),
  };
}
