import { matchRows } from "./matchRows";
import { readTracker, type HowToRead } from "../table/readTracker";
import type { TableRef } from "../snapshot";
import type { BoundSnapshot } from "../table/snapshotCells";
import type { Job, RowsPart, WorkbookPort } from "../port";

/**
 * The rows of an earlier reading that a person sees on the sheet now, or has selected there [W3]. They may have been
 * sorted since: rows are found again as for writing [W4], and one that isn't found is in no part of the sheet.
 */
export async function findScope(
  port: WorkbookPort,
  ref: TableRef,
  how: HowToRead,
  then: BoundSnapshot,
  part: RowsPart,
  job: Job,
): Promise<readonly number[]> {
  const now = await readTracker(port, ref, how, job);
  const inPart = new Set(await port.rowsIn(now.snapshot.listing.ref, part));
  const match = matchRows(then, now);
  return match.now.flatMap((row, place) => (row !== undefined && inPart.has(row) ? [place] : []));
}
