import type { ColumnId } from "../../playbook/tracker/column";
import type { Choice } from "../../playbook/page/choice";
import { matchRows, type RowMatch } from "./matchRows";
import { writtenChanges, type ReviewInput, type RowProposal } from "../propose/proposal";
import type { Change } from "../change";
import { ProblemError } from "../problem";
import { Decisions } from "../../playbook/assess/decisions";
import { reviewRows } from "../propose/review";
import { batchesOf, tenantsOf } from "../propose/tenants";
import type { BoundSnapshot } from "../table/snapshotCells";
import { isSameChange } from "../change";
import type { Job } from "../port";

/** A row that was approved and is not written, by its place when it was approved. */
export interface SkippedRow {
  readonly row: number;
  /**
   * gone: not found again. changed: what would be written now is not what was approved. twin: a row of the same content
   * was left out.
   */
  readonly because: "gone" | "changed" | "twin";
}

export interface Kept {
  /** By their place now. */
  readonly changes: readonly Change[];
  readonly skipped: readonly SkippedRow[];
}

/**
 * What of an approved preview still holds for the table as it is now [W4]. It decides afresh, with
 * exactly the rows that will be written: a row that is skipped may change what others would get, so it
 * is decided again until nothing more has to be skipped. It is decided some tenants at a time, for a person may want to
 * stop it. Throws ProblemError `cancelled`.
 */
export async function keep(
  input: ReviewInput,
  approved: readonly RowProposal[],
  now: BoundSnapshot,
  job: Job = {},
): Promise<Kept> {
  const match = matchRows(input, now);
  const tenants = tenantsOf(now.table);
  const decisions = Decisions.of(now.table, now.playbook);
  const fresh: RowProposal[] = [];
  let undecided = batchesOf(tenants.rows);
  const skipped = new Map<number, SkippedRow["because"]>();
  const wanted = approved.filter((proposal) => writtenChanges(proposal).length > 0);
  const idle = idleRows(approved, match);
  for (const { row } of wanted) {
    if (isTwinLeftOut(input, match, row)) skipped.set(row, "twin");
    else if (match.now[row] === undefined) skipped.set(row, "gone");
  }
  for (;;) {
    const going = wanted.filter(({ row }) => !skipped.has(row));
    await decide(inputNow(input, match, going, idle, now), decisions, undecided, fresh, job);
    const changed = going.filter((proposal) => !isAsApproved(proposal, fresh[match.now[proposal.row] ?? -1]));
    changed.forEach(({ row }) => skipped.set(row, "changed"));
    const woken = [...idle].filter((row) => writtenChanges(fresh[row] as RowProposal).length > 0);
    woken.forEach((row) => idle.delete(row));
    if (changed.length > 0 || woken.length > 0) {
      const touched = new Set([...changed.map(({ row }) => match.now[row] ?? 0), ...woken].map(tenants.of));
      undecided = batchesOf([...touched].map((place) => tenants.rows[place] ?? []));
      continue;
    }
    return {
      changes: going.flatMap(({ row }) => writtenChanges(fresh[match.now[row] ?? -1] as RowProposal)),
      skipped: [...skipped].map(([row, because]) => ({ row, because })),
    };
  }
}

async function decide(
  input: ReviewInput,
  decisions: Decisions,
  batches: readonly (readonly number[])[],
  fresh: RowProposal[],
  job: Job,
): Promise<void> {
  for (const rows of batches) {
    if (job.signal?.aborted === true) throw new ProblemError({ code: "cancelled" });
    for (const proposal of reviewRows(input, decisions, rows)) fresh[proposal.row] = proposal;
    await job.pause?.();
  }
}

/**
 * Rows equal in every column that is read may differ in others, and a sort by one of those can't be seen: which of
 * them was left out is never sure. Which of them a person decided on is, as long as none of them moved.
 */
function isTwinLeftOut(input: ReviewInput, match: RowMatch, row: number): boolean {
  const twins = match.twins(row);
  if (twins.length === 1) return false;
  if (twins.some((twin) => input.leftOut.rows.has(twin) || input.leftOut.cells.has(twin))) return true;
  return twins.some((twin) => input.choices.has(twin)) && !match.isUndisturbed(row);
}

/**
 * Rows, by their place now, in which nothing would have changed. They are no less decided for it: what a row without
 * an L2 column stands for is in its decision alone. One that would change now was not approved, and is left out.
 */
function idleRows(approved: readonly RowProposal[], match: RowMatch): Set<number> {
  return new Set(approved.flatMap(({ row, changes }) => (changes.length === 0 ? (match.now[row] ?? []) : [])));
}

/**
 * The person's words, moved to where the rows stand now; every row that would change and is not written counts as left
 * out.
 */
function inputNow(
  input: ReviewInput,
  match: RowMatch,
  going: readonly RowProposal[],
  idle: ReadonlySet<number>,
  now: BoundSnapshot,
): ReviewInput {
  const decided = new Set([...going.map(({ row }) => match.now[row]), ...idle]);
  const rows = new Set(
    Array.from({ length: now.snapshot.rowCount }, (_, row) => row).filter((row) => !decided.has(row)),
  );
  const cells = new Map<number, ReadonlySet<ColumnId>>();
  const choices = new Map<number, Choice>();
  match.now.forEach((row, then) => {
    if (row === undefined) return;
    const leftOutCells = input.leftOut.cells.get(then);
    const choice = input.choices.get(then);
    if (leftOutCells !== undefined) cells.set(row, leftOutCells);
    if (choice !== undefined) choices.set(row, choice);
  });
  return { ...now, language: input.language, words: input.words, choices, leftOut: { rows, cells } };
}

function isAsApproved(approved: RowProposal, fresh: RowProposal | undefined): boolean {
  const [before, after] = [writtenChanges(approved), fresh === undefined ? [] : writtenChanges(fresh)];
  return before.length === after.length && before.every((change, place) => isSameChange(change, after[place]));
}
