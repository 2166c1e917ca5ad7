import { ProblemError, type Problem } from "../review/problem";
import { holds } from "./holds";
import { asRead } from "./judgeRun";
import type { CellWrite, Run } from "./planWrites";
import { problemOf } from "./problemOf";
import { seeAgain, type Seen } from "./seeAgain";
import { loseAll, refuseAll, writesIn, type Writing } from "./writing";

export interface Ended {
  /** Why nothing more is to be sent; null: go on. */
  readonly stop: Problem | null;
  /** Writes that a read has shown not to have happened, and that may be sent in smaller parts. */
  readonly again: readonly CellWrite[];
}

/**
 * Enters what became of a batch that failed. It is not rolled back: what stood before the failing action is
 * written, and an answer that was too large even comes after all of it was. So the cells are read again. Of a
 * batch that was not answered nothing can be said: it may still run. Where Excel refuses to make one undo step
 * of the first batch, the ProblemError is thrown on to whoever can run it otherwise.
 */
export async function afterFailure(writing: Writing, batch: readonly Run[], problem: Problem): Promise<Ended> {
  if (writing.grouped && writing.ledger.size === 0 && refusesUndoGroup(problem)) throw new ProblemError(problem);
  const writes = writesIn(batch);
  const seen = problem.code === "timed-out" ? null : await look(writing, batch);
  if (seen === null || (!seen.sameShape && !stoppedFirst(problem))) {
    loseAll(writing, writes);
    return { stop: problem, again: [] };
  }
  const cause = causeOf(problem, seen, writing);
  const left = sortSeen(writing, writes, seen, cause);
  if (cause.code === "too-large") return { stop: null, again: left };
  refuseAll(writing, left, cause);
  return { stop: cause, again: [] };
}

/** The assertion that begins every batch, or the look-up of its table or sheet: nothing was written yet. */
function stoppedFirst(problem: Problem): boolean {
  return problem.code === "excel" && problem.excel === "ItemNotFound";
}

export function refusesUndoGroup(problem: Problem): boolean {
  return problem.code === "excel" && problem.excel === "UndoNotSupported";
}

/**
 * Confirms the writes whose cells hold what was put, refuses those whose cells hold neither that nor what the
 * fresh read had shown, and gives the others back: all of them when the table has another shape now, which is
 * only asked when nothing was written.
 */
export function sortSeen(writing: Writing, writes: readonly CellWrite[], seen: Seen, cause: Problem): CellWrite[] {
  if (!seen.sameShape) return [...writes];
  return writes.filter((write) => {
    const entry = seen.entry(write);
    if (write.edit === null) return false;
    if (holds(entry, write.edit.to.value)) writing.ledger.confirm(write.edit);
    else if (asRead(entry, write, writing.reading.snapshot)) return true;
    else writing.ledger.refuse(write.edit, cause.code === "too-large" ? { code: "cell-overtaken" } : cause);
    return false;
  });
}

async function look({ context, reading }: Writing, batch: readonly Run[]): Promise<Seen | null> {
  try {
    return await seeAgain(context, reading.place.listing, batch);
  } catch (error) {
    problemOf(error);
    return null;
  }
}

/** What is the matter with the table says more than the code of the batch it made fail. */
function causeOf(problem: Problem, seen: Seen, { reading }: Writing): Problem {
  const { ref } = reading.place.listing;
  if (seen.place === null) return { code: "table-gone", name: ref.name ?? ref.sheetName };
  if (!seen.sameShape || stoppedFirst(problem)) return { code: "rows-moved" };
  if (problem.code === "read-only" && seen.place.listing.protected) return { code: "sheet-protected", sheet: ref.sheetName };
  return problem;
}
