import { ProblemError } from "../review/problem";
import type { CellEdit, Snapshot, TableRef } from "../review/snapshot";
import type { ChooseColumns, Job, WriteOutcome } from "../review/workbookPort";
import { refusesUndoGroup, sortSeen } from "./afterFailure";
import { Ledger } from "./ledger";
import { planWrites } from "./planWrites";
import { readTable, type ReadSettings, type Reading } from "./readTable";
import { runExcel } from "./runExcel";
import { seeAgain } from "./seeAgain";
import { writeAll, writesOf } from "./writeEdits";
import { refuseAll, writesIn, type Writing } from "./writing";

export interface UpdateSettings extends ReadSettings {
  readonly timeoutMs: number;
  /** Whether the host can make one undo step of a whole run. */
  groups(): boolean;
}

interface Sent {
  readonly reading: Reading;
  readonly edits: readonly CellEdit[];
}

/**
 * Reads afresh, asks `edit` what to write to what is there, and writes it: 1 + chunks + chunks round trips.
 * Rejects with a ProblemError while nothing was sent to be written; from then on everything that happens is in
 * the outcome. Excel may accept mergeUndoGroup and yet refuse it (UndoNotSupported) when it meets the first
 * write: then the run is repeated without, and only if a read shows that nothing was written.
 */
export async function updateTable(settings: UpdateSettings, ref: TableRef, choose: ChooseColumns, edit: (fresh: Snapshot) => readonly CellEdit[] | Promise<readonly CellEdit[]>, job?: Job): Promise<WriteOutcome> {
  const sent: Sent[] = [];
  const attempt = (grouped: boolean): Promise<WriteOutcome> =>
    runExcel({ timeoutMs: settings.timeoutMs, grouped }, async (context) => {
      const reading = await readTable(context, ref, choose, settings, halfOf(job));
      const edits = await edit(reading.snapshot);
      if (job?.signal?.aborted === true) throw new ProblemError({ code: "cancelled" });
      sent.push({ reading, edits });
      return writeSent({ context, reading, ledger: new Ledger(), job, grouped }, edits, settings.chunkBytes);
    });
  if (!settings.groups()) return attempt(false);
  try {
    return await attempt(true);
  } catch (error) {
    if (!(error instanceof ProblemError) || !refusesUndoGroup(error.problem)) throw error;
    const [first] = sent;
    return first === undefined ? attempt(false) : attemptAgain(settings, first, job);
  }
}

async function writeSent(writing: Writing, edits: readonly CellEdit[], chunkBytes: number): Promise<WriteOutcome> {
  const { snapshot, place } = writing.reading;
  if (edits.length > 0 && place.listing.protected) throw new ProblemError({ code: "sheet-protected", sheet: place.listing.ref.sheetName });
  await writeAll(writing, writesOf(edits, snapshot), chunkBytes);
  return writing.ledger.outcome(snapshot);
}

/** The same edits once more without an undo group, if none of them was written. */
function attemptAgain({ timeoutMs, chunkBytes }: UpdateSettings, { reading, edits }: Sent, job: Job | undefined): Promise<WriteOutcome> {
  return runExcel({ timeoutMs, grouped: false }, async (context) => {
    const writing: Writing = { context, reading, ledger: new Ledger(), job, grouped: false };
    const writes = writesOf(edits, reading.snapshot);
    const runs = planWrites(writes, [], chunkBytes).flat();
    const seen = await seeAgain(context, reading.place.listing, runs);
    const left = sortSeen(writing, writesIn(runs), seen, { code: "excel", excel: "UndoNotSupported" });
    if (writing.ledger.nothingWritten) await writeAll(writing, left, chunkBytes);
    else refuseAll(writing, left, { code: "excel", excel: "UndoNotSupported" });
    return writing.ledger.outcome(reading.snapshot);
  });
}

/** Reading is the first half of the way. */
function halfOf(job: Job | undefined): Job | undefined {
  return job === undefined ? undefined : { ...job, progress: (done: number, total: number) => job.progress?.(done, 2 * total) };
}
