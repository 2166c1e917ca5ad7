import type { Rebinding } from "../../playbook/tracker/bindHeadings";
import { bindListing, columnNeeds, openSnapshot } from "./openSnapshot";
import { ProblemError } from "../problem";
import type { TableRef } from "../snapshot";
import type { BoundSnapshot } from "./snapshotCells";
import type { Job, WorkbookPort } from "../port";

/** Reads the rows of a table with its headings understood. Throws ProblemError; a table of blank rows only is one too. */
export async function readTracker(
  port: WorkbookPort,
  ref: TableRef,
  rebinding: Rebinding,
  job: Job = {},
): Promise<BoundSnapshot> {
  const snapshot = await port.read(ref, (listing) => columnNeeds(bindListing(listing, rebinding)), job);
  const bound = openSnapshot(snapshot, bindListing(snapshot.listing, rebinding));
  for (let row = 0; row < snapshot.rowCount; row++) {
    if (!bound.table.who.isBlankRow(row)) return bound;
  }
  throw new ProblemError({ code: "no-rows" });
}
