import type { Problem } from "../../../review/problem";
import { findRows } from "./findRows";
import { nameWrong, type CellFix, type RowFix } from "./fix";
import { inPlace } from "./inPlace";
import { planBatches, rowBytesIn, type WriteBatch } from "../batch/planBatches";
import { backTo, seenAfter, stands, touchedCells, type TouchedCell } from "../batch/rowSeen";
import { send, stoppedFirst, type BatchAnswer } from "../batch/writeAndLook";
import type { Writing } from "../writing";

const everyRow = [{ start: 0, count: Infinity }];
const batchBytes = 250_000;
/** How often a batch that fails is sent, and how often rows that move away are looked for, before cells are named. */
const attempts = 3;

/**
 * Sets rows right where a write went astray or over someone else's row, row by row and under the same look, and enters
 * what becomes of their edits. Rows that move away meanwhile are looked for; what can't be set right is named, cell by
 * cell. Gives why writing must stop, or null.
 */
export async function setRight(writing: Writing, fixes: readonly RowFix[], attempt = 1): Promise<Problem | null> {
  if (fixes.length === 0) return null;
  const byRow = mergeRows(fixes);
  const writes = [...byRow.values()].flatMap(({ cells }) => cells.map(({ write }) => write));
  const rowBytes = rowBytesIn(writing.reading.snapshot);
  const batches = await planBatches(writes, { bytes: batchBytes, rowBytes, hidden: everyRow, formulas: true });
  const more: RowFix[] = [];
  const moved: RowFix[] = [];
  for (const [place, batch] of batches.entries()) {
    const { answer, attempt } = await sendAgain(writing, batch);
    if ("problem" in answer && stoppedFirst(answer.problem)) {
      // Nothing of it was written: the table or a column stands elsewhere, and so may the rows.
      moved.push(...fixesOf(batches.slice(place), byRow));
      break;
    }
    if ("problem" in answer) {
      giveUp(writing, batches.slice(place), byRow, answer.problem);
      giveUpAll(writing, [...more, ...moved], answer.problem);
      return answer.problem;
    }
    const isThere = inPlace(writing, answer, attempt > 1);
    for (const [row, cells] of touchedCells(answer)) {
      const fix = byRow.get(row);
      if (fix !== undefined) enter(writing, fix, answer, cells, isThere(fix, cells), { more, moved });
    }
  }
  if (attempt === attempts) {
    giveUpAll(writing, [...more, ...moved]);
    return null;
  }
  const stop = await setRight(writing, more, attempt + 1);
  if (stop === null) return follow(writing, moved, attempt + 1);
  giveUpAll(writing, moved, stop);
  return stop;
}

/** One fix a row: a row may have gone astray in several blocks. */
function mergeRows(fixes: readonly RowFix[]): Map<number, RowFix> {
  const byRow = new Map<number, RowFix>();
  for (const fix of fixes) {
    const other = byRow.get(fix.row);
    const cells = [...(other?.cells ?? []), ...fix.cells];
    const seen = { ...fix.seen, cells: new Map([...(other?.seen.cells ?? []), ...fix.seen.cells]) };
    byRow.set(fix.row, { row: fix.row, cells, seen });
  }
  return byRow;
}

/** A batch that failed has run in part or not at all; the look tells what is left of it, so it may be sent again. */
async function sendAgain(
  writing: Writing,
  batch: WriteBatch,
  attempt = 1,
): Promise<{ readonly answer: BatchAnswer | { readonly problem: Problem }; readonly attempt: number }> {
  const answer = await send(writing, batch);
  const isLast = "problem" in answer && (answer.problem.code === "timed-out" || stoppedFirst(answer.problem));
  if (!("problem" in answer) || isLast || attempt === attempts) return { answer, attempt };
  return sendAgain(writing, batch, attempt + 1);
}

/** What is still to be done of rows of a batch: rows that need another write, and rows that are not there. */
interface Left {
  readonly more: RowFix[];
  readonly moved: RowFix[];
}

/** Enters a row that was set right, or what is left of it. */
function enter(
  writing: Writing,
  fix: RowFix,
  answer: BatchAnswer,
  touched: readonly TouchedCell[],
  isThere: boolean,
  { more, moved }: Left,
): void {
  const seen = seenAfter(fix.row, answer, writing.reading);
  if (!isThere) {
    // Whoever stands here now gets back what this very batch wrote over; the row itself has to be found.
    const cells = touched.map(({ write, before, after }) => ({
      write: { ...backTo(before, after, write), edit: null },
      because: { code: "rows-moved" } as const,
      otherwise: null,
    }));
    more.push({ row: fix.row, cells, seen });
    moved.push(fix);
    return;
  }
  const left = fix.cells.flatMap((cell) => enterCell(writing, cell, touched));
  const [again, wrong] = [
    left.filter(({ otherwise }) => otherwise !== null),
    left.filter(({ otherwise }) => otherwise === null),
  ];
  if (again.length > 0) more.push({ row: fix.row, cells: again.map(second), seen });
  if (wrong.length > 0) nameAndRefuse(writing, { row: fix.row, cells: wrong, seen });
}

/** The cell if it doesn't hold what was put; otherwise its edit is entered. */
function enterCell({ ledger }: Writing, cell: CellFix, touched: readonly TouchedCell[]): CellFix[] {
  const { write, because, otherwise } = cell;
  const own = touched.find((one) => one.write.column === write.column);
  if (own === undefined || !stands(own.after, write)) {
    // A row of its own that holds what it held before all is as it was: it was not taken.
    if (own === undefined || otherwise === null || !stands(own.after, otherwise)) return [cell];
    if (write.edit !== null) ledger.refuse(write.edit, { code: "not-taken" });
    return [];
  }
  if (write.edit !== null && because === null) ledger.confirm(write.edit);
  else if (write.edit !== null && because !== null) ledger.refuse(write.edit, because);
  return [];
}

function second({ write, otherwise }: CellFix): CellFix {
  return { write: otherwise ?? write, because: { code: "written-otherwise" }, otherwise: null };
}

/** Looks for rows that went elsewhere with a cell that is not theirs. */
async function follow(writing: Writing, moved: readonly RowFix[], attempt: number): Promise<Problem | null> {
  if (moved.length === 0) return null;
  const { reading, found, lost, gone } = await findRows(writing, moved);
  giveUpAll(writing, lost);
  for (const { write, because } of gone)
    if (write.edit !== null) writing.ledger.refuse(write.edit, because ?? { code: "rows-moved" });
  return reading === null ? null : setRight({ ...writing, reading }, found, attempt);
}

/**
 * What was only to be tried once more was not written; the others are named. After silence nothing is sure before it is
 * asked.
 */
function giveUpAll(writing: Writing, fixes: readonly RowFix[], problem?: Problem): void {
  for (const fix of fixes) nameAndRefuse(writing, fix, problem?.code === "timed-out");
}

function nameAndRefuse(writing: Writing, fix: RowFix, isSilent = false): void {
  nameWrong(writing, fix);
  for (const { write, because, isApproved } of fix.cells) {
    if (write.edit === null) continue;
    if (isSilent) writing.ledger.lose(write.edit);
    else if (isApproved === true) writing.ledger.confirm(write.edit);
    else writing.ledger.refuse(write.edit, because ?? { code: "rows-moved" });
  }
}

/**
 * Of a batch that failed, or that is silent and may still come, nobody knows what it did: its edits are to be asked
 * for.
 */
function giveUp(
  writing: Writing,
  [failed, ...rest]: readonly WriteBatch[],
  byRow: ReadonlyMap<number, RowFix>,
  problem: Problem,
): void {
  giveUpAll(writing, fixesOf(rest, byRow), problem);
  for (const fix of failed === undefined ? [] : fixesOf([failed], byRow)) {
    nameWrong(writing, fix);
    for (const { write, because, isApproved } of fix.cells) {
      if (write.edit === null) continue;
      if (because === null || isApproved === true || problem.code === "timed-out") writing.ledger.lose(write.edit);
      else writing.ledger.refuse(write.edit, because);
    }
  }
}

function fixesOf(batches: readonly WriteBatch[], byRow: ReadonlyMap<number, RowFix>): RowFix[] {
  return batches.flatMap(({ rows }) => [...rows.keys()].flatMap((row) => byRow.get(row) ?? []));
}
