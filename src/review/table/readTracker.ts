import type { Rebinding } from "../../playbook/tracker/bindHeadings";
import type { Playbook } from "../../playbook/playbook";
import { bindListing, columnNeeds, openSnapshot } from "./openSnapshot";
import { ProblemError } from "../problem";
import type { TableRef } from "../snapshot";
import type { BoundSnapshot } from "./snapshotCells";
import type { Job, WorkbookPort } from "../port";

/** What a person said of a table before it is read. */
export interface HowToRead {
  readonly rebinding: Rebinding;
  readonly playbook: Playbook;
}

/**
 * Reads the rows of a table with its headings understood. Throws ProblemError; a table of blank rows only is one too.
 */
export async function readTracker(
  port: WorkbookPort,
  ref: TableRef,
  { rebinding, playbook }: HowToRead,
  job: Job = {},
): Promise<BoundSnapshot> {
  const snapshot = await port.read(
    ref,
    (listing) => columnNeeds(bindListing(listing, rebinding, playbook), playbook),
    job,
  );
  const bound = openSnapshot(snapshot, bindListing(snapshot.listing, rebinding, playbook), playbook);
  for (let row = 0; row < snapshot.rowCount; row++) {
    if (!bound.table.who.isBlankRow(row)) return bound;
  }
  throw new ProblemError({ code: "no-rows" });
}
