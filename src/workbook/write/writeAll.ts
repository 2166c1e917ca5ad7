import { inParts } from "../../review/inParts";
import type { Job } from "../../review/port";
import { ProblemError, type Problem } from "../../review/problem";
import { formatAt, type CellEdit, type Snapshot } from "../../review/snapshot";
import type { Reading } from "../read/readTable";
import { cellText } from "./batch/cellText";
import { examine } from "./examine/examine";
import { confirmWhole, halfWritten } from "./examine/halfWritten";
import { nameWrong } from "./mend/fix";
import { judgeBatch } from "./batch/judgeBatch";
import { planBatches, rowBytesIn, writesIn, type CellWrite, type WriteBatch } from "./batch/planBatches";
import { setRight } from "./mend/setRight";
import { isAsserted, send, stoppedFirst } from "./batch/writeAndLook";
import { loseAll, refuseAll, type Writing } from "./writing";

/** A batch of this many rows that is too large is not sent in parts. */
const leastRows = 1;

/**
 * Edits as cells to set. Text gets its apostrophe by the format the cell will have; a format it has already is not set.
 */
export async function writesOf(edits: readonly CellEdit[], snapshot: Snapshot, job?: Job): Promise<CellWrite[]> {
  const writes: CellWrite[] = [];
  await inParts(edits, job, (edit) => writes.push(writeOf(edit, snapshot)));
  return writes;
}

function writeOf(edit: CellEdit, snapshot: Snapshot): CellWrite {
  const now = edit.from.format ?? formatAt(snapshot.columns.get(edit.column), edit.row);
  const format = edit.to.format === now ? undefined : edit.to.format;
  const { value } = edit.to;
  const formats = format === undefined ? {} : { format };
  return { row: edit.row, column: edit.column, put: cellText(value, format ?? now), holds: value, edit, ...formats };
}

/**
 * Writes batch by batch and enters in the ledger what became of each edit. It stops at the first batch that
 * fails: the edits of later ones were never sent. A batch is sent again, in parts, only when it was too large
 * and a read has shown which of its cells still hold what they held.
 */
export async function writeAll(
  writing: Writing,
  writes: readonly CellWrite[],
  chunkBytes = writing.chunkBytes,
): Promise<void> {
  const { reading, job } = writing;
  const room = { bytes: chunkBytes, rowBytes: rowBytesIn(reading.snapshot), hidden: reading.hidden, formulas: false };
  const batches = await planBatches(writes, room, job);
  let left = writes.length;
  for (const [place, batch] of batches.entries()) {
    const rest = (from: number): CellWrite[] => writesIn(batches.slice(from));
    if (job?.signal?.aborted === true) return refuseAll(writing.ledger, rest(place), { code: "cancelled" });
    const { stop, again, isTooLarge } = await writeOne(writing, batch);
    if (stop !== null) return refuseAll(writing.ledger, rest(place + 1), stop);
    left -= writesIn([batch]).length;
    tell(writing, again.length + left);
    if (isTooLarge) return writeSmaller(writing, batch, [...again, ...rest(place + 1)]);
  }
}

function writeSmaller(
  writing: Writing,
  { rows, bytes }: WriteBatch,
  writes: readonly CellWrite[],
): Promise<void> | void {
  return rows.size <= leastRows
    ? refuseAll(writing.ledger, writes, { code: "too-large" })
    : writeAll(writing, writes, bytes / 2);
}

/** The reading was the first half of the way. */
function tell({ job, ledger, reading }: Writing, left: number): void {
  const { rowCount } = reading.snapshot;
  job?.progress?.(rowCount + Math.floor((rowCount * ledger.size) / Math.max(1, ledger.size + left)), 2 * rowCount);
}

interface Ended {
  /** Why nothing more is to be sent; null: go on. */
  readonly stop: Problem | null;
  /** Writes that a read has shown not to have happened, and that may be sent in smaller parts. */
  readonly again: readonly CellWrite[];
  /** The batch was too large, or its answer was: those to come have to be smaller. */
  readonly isTooLarge: boolean;
}

async function writeOne(writing: Writing, batch: WriteBatch): Promise<Ended> {
  const answer = await send(writing, batch);
  if ("problem" in answer) return afterFailure(writing, batch, answer.problem);
  const { fixes, stop } = await judgeBatch(writing, answer);
  return { stop: (await setRight(writing, fixes)) ?? stop, again: [], isTooLarge: false };
}

/**
 * Enters what became of a batch that failed. It is not rolled back: what stood before the failing action is
 * written, and an answer that was too large even comes after all of it was. So the table is read again. Of a
 * batch that was not answered nothing can be said: it may still run. Where Excel refuses to make one undo step
 * of the first batch, the ProblemError is thrown on to whoever can run it otherwise.
 */
async function afterFailure(writing: Writing, batch: WriteBatch, problem: Problem): Promise<Ended> {
  if (writing.grouped && writing.ledger.size === 0 && refusesUndoGroup(problem)) throw new ProblemError(problem);
  const writes = writesIn([batch]);
  if (problem.code === "timed-out") {
    loseAll(writing.ledger, writes);
    return { stop: problem, again: [], isTooLarge: false };
  }
  const { cause, left } = await enterExamined(writing, writes, problem);
  if (cause.code === "too-large") return { stop: null, again: left, isTooLarge: true };
  refuseAll(writing.ledger, left, cause);
  return { stop: cause, again: [], isTooLarge: false };
}

export function refusesUndoGroup(problem: Problem): boolean {
  return problem.code === "excel" && problem.excel === "UndoNotSupported";
}

/**
 * Enters what a read tells of a batch that failed, sets right what it left behind, and gives back what it didn't write.
 */
export async function enterExamined(
  writing: Writing,
  writes: readonly CellWrite[],
  problem: Problem,
): Promise<{ readonly cause: Problem; readonly left: readonly CellWrite[]; readonly isUntouched: boolean }> {
  const seen = await examine(writing, writes, writing.ledger.confirmed);
  const isSure = isAsserted(problem) || (stoppedFirst(problem) && seen.reading === null);
  if (isSure) return { cause: whyStopped(seen.problem), left: writes, isUntouched: true };
  if (seen.reading === null) {
    loseAll(writing.ledger, writes);
    return { cause: problem, left: [], isUntouched: false };
  }
  const cause = causeOf(problem, seen.reading);
  const half = halfWritten(seen, cause);
  const halfRows = new Set(half.flatMap(({ cells }) => cells.flatMap(({ write }) => write.edit?.row ?? [])));
  confirmWhole(writing.ledger, seen.written, half);
  refuseAll(writing.ledger, seen.overtaken, cause.code === "too-large" ? { code: "cell-overtaken" } : cause);
  refuseAll(writing.ledger, seen.untold, stoppedFirst(problem) ? cause : { code: "cannot-tell" });
  refuseAll(
    writing.ledger,
    seen.untouched.filter(({ row }) => halfRows.has(row)),
    cause,
  );
  // Most likely the batch was stopped before it wrote anything: then what looks like ours is somebody's own.
  const isUntouchedYet = stoppedFirst(problem) && seen.written.length === 0;
  const fixes = isUntouchedYet
    ? seen.fixes.filter(({ cells }) => cells.every(({ write }) => write.put === null))
    : seen.fixes;
  const now = { ...writing, reading: seen.reading };
  for (const fix of isUntouchedYet ? [] : seen.wrong) nameWrong(now, fix);
  await setRight(now, [...fixes, ...half]);
  const isUntouched = seen.untouched.length === writes.length && seen.fixes.length === 0;
  return { cause, left: seen.untouched.filter(({ row }) => !halfRows.has(row)), isUntouched };
}

function causeOf(problem: Problem, { snapshot: { listing } }: Reading): Problem {
  if (stoppedFirst(problem)) return { code: "rows-moved" };
  const isProtected = problem.code === "read-only" && listing.protected;
  return isProtected ? { code: "sheet-protected", sheet: listing.ref.sheetName } : problem;
}

/** What is the matter with the table says more than the code of the batch it made fail. */
function whyStopped(problem: Problem | null): Problem {
  return problem !== null && (problem.code === "table-gone" || problem.code === "headings-changed")
    ? problem
    : { code: "rows-moved" };
}
