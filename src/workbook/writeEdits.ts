import type { CellEdit, Snapshot } from "../review/snapshot";
import { afterFailure, type Ended } from "./afterFailure";
import { cellText } from "./cellText";
import { judgeRun } from "./judgeRun";
import { mend } from "./mend";
import { bytesIn, planWrites, type CellWrite, type Run } from "./planWrites";
import { send } from "./writeBatch";
import { refuseAll, writesIn, type Writing } from "./writing";

/** Below this a batch that was too large is not sent again. */
const leastBytes = 2_000;

/** Edits as cells to set. Text gets its apostrophe by the format the cell will have; a format it has already is not set. */
export function writesOf(edits: readonly CellEdit[], snapshot: Snapshot): CellWrite[] {
  return edits.map((edit) => {
    const now = edit.from.format ?? snapshot.columns.get(edit.column)?.format(edit.row);
    const format = edit.to.format === now ? undefined : edit.to.format;
    const put = cellText(edit.to.value, format ?? now);
    return { row: edit.row, column: edit.column, put, edit, ...(format === undefined ? {} : { format }) };
  });
}

/**
 * Writes batch by batch and enters in the ledger what became of each edit. It stops at the first batch that
 * fails: the edits of later ones were never sent. A batch is sent again, in parts, only when it was too large
 * and a read has shown which of its cells still hold what they held.
 */
export async function writeAll(writing: Writing, writes: readonly CellWrite[], batchBytes: number): Promise<void> {
  return writeFrom(writing, planWrites(writes, writing.reading.hidden, batchBytes), 0);
}

async function writeFrom(writing: Writing, batches: readonly Run[][], index: number): Promise<void> {
  const batch = batches[index];
  if (batch === undefined) return;
  const left = (from: number): CellWrite[] => writesIn(batches.slice(from).flat());
  if (writing.job?.signal?.aborted === true) return refuseAll(writing, left(index), { code: "cancelled" });
  const { stop, again } = await writeOne(writing, batch);
  if (stop !== null) return refuseAll(writing, left(index + 1), stop);
  tell(writing, again.length + batches.slice(index + 1).reduce((sum, runs) => sum + writesIn(runs).length, 0));
  if (again.length === 0) return writeFrom(writing, batches, index + 1);
  const rest = [...again, ...left(index + 1)];
  const bytes = bytesIn(batch);
  return bytes < leastBytes ? refuseAll(writing, rest, { code: "too-large" }) : writeAll(writing, rest, bytes / 2);
}

/** The reading was the first half of the way. */
function tell({ job, ledger, reading }: Writing, left: number): void {
  const { rowCount } = reading.snapshot;
  job?.progress?.(rowCount + Math.floor((rowCount * ledger.size) / Math.max(1, ledger.size + left)), 2 * rowCount);
}

async function writeOne(writing: Writing, batch: readonly Run[]): Promise<Ended> {
  const answers = await send(writing, batch);
  if (!Array.isArray(answers)) return afterFailure(writing, batch, answers.problem);
  const judged = answers.map((answer) => judgeRun(answer, writing.reading.snapshot));
  for (const { written, notTaken } of judged) {
    for (const edit of written) writing.ledger.confirm(edit);
    for (const edit of notTaken) writing.ledger.refuse(edit, { code: "not-taken" });
  }
  return { stop: await mend(writing, judged.flatMap(({ mends }) => mends)), again: [] };
}
