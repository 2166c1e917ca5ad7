import { stopIfCancelled } from "../../review/goOn";
import { ProblemError } from "../../review/problem";
import type { CellEdit, Snapshot, TableListing } from "../../review/snapshot";
import type { Job, WriteOutcome } from "../../review/port";
import type { CellEdit as PackageEdit } from "../cellEdit";
import { patchPackage } from "../patchPackage";
import { isUnderMerged } from "./mergedCells";
import type { PackageFile } from "./packageFile";
import type { Place } from "./places";

/** What an update rests on: the bytes it was read from, where the rows stand in them, and what they hold. */
export interface FileReading {
  readonly before: Uint8Array;
  readonly place: Place;
  readonly snapshot: Snapshot;
}

/**
 * Asks what to write to what was read, and patches that into the package in one go: nobody else has a hand in the
 * bytes, so nothing is left unknown or wrong. A cell that lies under a merged one is left as it is, as Excel leaves it.
 * Rejects with rows-moved where this door wrote something else while `edit` was thinking.
 */
export async function updateTable(
  file: PackageFile,
  { before, place, snapshot }: FileReading,
  edit: (fresh: Snapshot) => readonly CellEdit[] | Promise<readonly CellEdit[]>,
  job: Job,
): Promise<WriteOutcome> {
  const { listing, rowCount } = snapshot;
  const edits = await edit(snapshot);
  stopIfCancelled(job);
  if (edits.length > 0 && listing.protected)
    throw new ProblemError({ code: "sheet-protected", sheet: listing.ref.sheetName });
  const isHidden = (one: CellEdit): boolean => isUnderMerged(place, one);
  const written = edits.filter((one) => !isHidden(one));
  const notWritten = edits.filter(isHidden).map((one) => ({ edit: one, because: { code: "not-taken" } as const }));
  const changed = written.map((one) => packageEdit(listing, one));
  if (changed.length > 0) file.replace(before, patchPackage(before, changed));
  job.progress?.(2 * rowCount, 2 * rowCount);
  return { snapshot, written, notWritten, unknown: [], wrong: [] };
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
