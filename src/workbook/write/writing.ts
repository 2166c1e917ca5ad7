import type { Problem } from "../../review/problem";
import type { CellEdit } from "../../review/snapshot";
import type { Job } from "../../review/port";
import type { IsHeadingRow } from "../../review/door/findHeadings";
import type { Reading } from "../read/readTable";
import type { Ledger } from "./ledger";
import type { CellWrite } from "./batch/planBatches";

/** What is needed to ask once more for what was read. */
export interface Asking {
  readonly context: Excel.RequestContext;
  readonly reading: Pick<Reading, "snapshot"> & Partial<Pick<Reading, "hidden">>;
  /** What a batch is to weigh at most, in bytes. */
  readonly chunkBytes: number;
  readonly isHeadingRow: IsHeadingRow;
}

/** All that a writing needs to know. */
export interface Writing extends Asking {
  readonly reading: Reading;
  readonly ledger: Ledger;
  readonly job: Job | undefined;
  /** Whether this run asks to be one step of Excel's undo. */
  readonly grouped: boolean;
}

function editsIn(writes: readonly CellWrite[]): CellEdit[] {
  return writes.flatMap(({ edit }) => (edit === null ? [] : [edit]));
}

export function refuseAll(ledger: Ledger, writes: readonly CellWrite[], because: Problem): void {
  for (const edit of editsIn(writes)) ledger.refuse(edit, because);
}

export function loseAll(ledger: Ledger, writes: readonly CellWrite[]): void {
  for (const edit of editsIn(writes)) ledger.lose(edit);
}
