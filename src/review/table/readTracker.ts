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

/** Reads the rows of a table with its headings understood, and looks at none of them. Throws ProblemError. */
export async function readBound(
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
  return openSnapshot(snapshot, bindListing(snapshot.listing, rebinding, playbook), playbook);
}

/** Throws ProblemError `no-rows` for a table of blank rows only. */
export function assertRows({ snapshot, table }: BoundSnapshot): void {
  for (let row = 0; row < snapshot.rowCount; row++) if (!table.who.isBlankRow(row)) return;
  throw new ProblemError({ code: "no-rows" });
}

/** The same for who looks at the rows at once: a table of blank rows only is a ProblemError too. */
export async function readTracker(
  port: WorkbookPort,
  ref: TableRef,
  how: HowToRead,
  job: Job = {},
): Promise<BoundSnapshot> {
  const bound = await readBound(port, ref, how, job);
  assertRows(bound);
  return bound;
}
