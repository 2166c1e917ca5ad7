import type { Problem } from "../review/problem";
import type { CellEdit } from "../review/snapshot";
import type { Job } from "../review/workbookPort";
import type { Ledger } from "./ledger";
import type { CellWrite, Run } from "./planWrites";
import type { Reading } from "./readTable";

/** All that a writing needs to know. */
export interface Writing {
  readonly context: Excel.RequestContext;
  readonly reading: Reading;
  readonly ledger: Ledger;
  readonly job: Job | undefined;
  /** Whether this run asks to be one step of Excel's undo. */
  readonly grouped: boolean;
}

export function writesIn(batches: readonly Run[]): CellWrite[] {
  return batches.flatMap(({ writes }) => writes);
}

export function editsIn(writes: readonly CellWrite[]): CellEdit[] {
  return writes.flatMap(({ edit }) => (edit === null ? [] : [edit]));
}

export function refuseAll({ ledger }: Writing, writes: readonly CellWrite[], because: Problem): void {
  for (const edit of editsIn(writes)) ledger.refuse(edit, because);
}

export function loseAll({ ledger }: Writing, writes: readonly CellWrite[]): void {
  for (const edit of editsIn(writes)) ledger.lose(edit);
}
