import { stopIfCancelled } from "../../review/goOn";
import { ProblemError } from "../../review/problem";
import type { CellEdit, Snapshot, TableRef } from "../../review/snapshot";
import type { ChooseColumns, Job, WriteOutcome } from "../../review/port";
import { readTable, type ReadSettings, type Reading } from "../read/readTable";
import { runExcel } from "../runExcel";
import { Ledger } from "./ledger";
import { enterExamined, refusesUndoGroup, writeAll, writesOf } from "./writeAll";
import { refuseAll, type Writing } from "./writing";

export interface UpdateSettings extends Omit<ReadSettings, "merged"> {
  readonly timeoutMs: number;
  /** Whether the host can make one undo step of a whole run. */
  groups(): boolean;
}

/** What a run writes after the cells. */
export interface FurtherWriting {
  /** Whether there is anything; known once `edit` has said what is to be written. */
  readonly isWanted: boolean;
  /** Before anything is written; throws ProblemError where it won't do. */
  prepare(writing: Writing): Promise<void>;
  write(writing: Writing): Promise<void>;
}

const nothingFurther: FurtherWriting = {
  isWanted: false,
  prepare: () => Promise.resolve(),
  write: () => Promise.resolve(),
};

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
export async function updateTable(
  settings: UpdateSettings,
  ref: TableRef,
  choose: ChooseColumns,
  edit: (fresh: Snapshot) => readonly CellEdit[] | Promise<readonly CellEdit[]>,
  job?: Job,
  further: FurtherWriting = nothingFurther,
): Promise<WriteOutcome> {
  const sent: Sent[] = [];
  const attempt = (grouped: boolean): Promise<WriteOutcome> =>
    runExcel({ timeoutMs: settings.timeoutMs, grouped, silence: "no-answer" }, async (context) => {
      const reading = await readTable(context, ref, choose, { ...settings, merged: false }, halfOf(job));
      const edits = await edit(reading.snapshot);
      stopIfCancelled(job ?? {});
      sent.push({ reading, edits });
      return writeSent(writingOf(settings, context, reading, job, grouped), edits, further);
    });
  if (!settings.groups()) return attempt(false);
  try {
    return await attempt(true);
  } catch (error) {
    if (!(error instanceof ProblemError) || !refusesUndoGroup(error.problem)) throw error;
    const [first] = sent;
    return first === undefined ? attempt(false) : attemptAgain(settings, first, job, further);
  }
}

function writingOf(
  { chunkBytes, isHeadingRow }: UpdateSettings,
  context: Excel.RequestContext,
  reading: Reading,
  job: Job | undefined,
  grouped: boolean,
): Writing {
  return { context, reading, ledger: new Ledger(), job, grouped, chunkBytes, isHeadingRow };
}

async function writeSent(writing: Writing, edits: readonly CellEdit[], further: FurtherWriting): Promise<WriteOutcome> {
  const { snapshot, place } = writing.reading;
  if ((edits.length > 0 || further.isWanted) && place.listing.protected)
    throw new ProblemError({ code: "sheet-protected", sheet: place.listing.ref.sheetName });
  await further.prepare(writing);
  await writeAll(writing, await writesOf(edits, snapshot, writing.job));
  await further.write(writing);
  return writing.ledger.outcome(snapshot);
}

/** The same edits once more without an undo group, if none of them was written. */
function attemptAgain(
  settings: UpdateSettings,
  { reading, edits }: Sent,
  job: Job | undefined,
  further: FurtherWriting,
): Promise<WriteOutcome> {
  return runExcel({ timeoutMs: settings.timeoutMs, grouped: false, silence: "no-answer" }, async (context) => {
    const writing = writingOf(settings, context, reading, job, false);
    const refused = { code: "excel", excel: "UndoNotSupported" } as const;
    const { left, isUntouched } = await enterExamined(writing, await writesOf(edits, reading.snapshot), refused);
    if (isUntouched) await writeAll(writing, left);
    else refuseAll(writing.ledger, left, refused);
    await further.write(writing);
    return writing.ledger.outcome(reading.snapshot);
  });
}

/** Reading is the first half of the way. */
function halfOf(job: Job | undefined): Job | undefined {
  return job === undefined
    ? undefined
    : { ...job, progress: (done: number, total: number) => job.progress?.(done, 2 * total) };
}
