import { inParts } from "../../../review/inParts";
import type { Problem } from "../../../review/problem";
import type { CellFix, RowFix } from "../mend/fix";
import type { CellWrite } from "./planBatches";
import {
  asRead,
  backTo,
  changedHeadings,
  seenAfter,
  stands,
  touchedCells,
  whyNotMeant,
  type TouchedCell,
} from "./rowSeen";
import type { BatchAnswer, CellThen, BlockAnswer } from "./writeAndLook";
import type { Writing } from "../writing";

export interface Judgement {
  /** Rows that have to be set right. */
  readonly fixes: readonly RowFix[];
  /** Why no further batch is to be sent; null: go on. */
  readonly stop: Problem | null;
}

/**
 * Enters what became of the edits of a batch, row by row [W4]. Of a row
 * that is not the one approved every cell goes back to what it held. Of the others an edit is written if its cell
 * holds what was put. If it doesn't, in a block of several rows, a filter led the block astray: the edit is tried once
 * more in a row of its own, and cells of the block that nobody meant to write go back. Where headings changed, or most
 * rows moved, the same would happen to the batches to come: none is sent.
 */
export async function judgeBatch(writing: Writing, answer: BatchAnswer): Promise<Judgement> {
  const { reading, job } = writing;
  const headings = headingsProblem(answer, writing);
  const fixes: RowFix[] = [];
  let moved = 0;
  await job?.pause?.();
  await inParts(touchedCells(answer), job, ([row, cells]) => {
    const problem = headings ?? whyNotMeant(row, cells, answer, reading, asRead(reading, row));
    const own = problem === null ? cells.flatMap((cell) => judge(writing, cell)) : takeBack(writing, cells, problem);
    if (problem?.code === "rows-moved") moved += 1;
    if (own.length > 0) fixes.push({ row, cells: own, seen: seenAfter(row, answer, reading) });
  });
  await inParts(answer.blocks, job, (block) => fixes.push(...strays(block, answer, writing)));
  const stop = headings ?? (2 * moved > answer.batch.rows.size ? ({ code: "rows-moved" } as const) : null);
  return { fixes, stop };
}

function headingsProblem(answer: BatchAnswer, { reading }: Writing): Problem | null {
  const { headings } = reading.snapshot.listing;
  const changed = changedHeadings(answer, reading, headings);
  if (changed.length === 0) return null;
  return { code: "headings-changed", headings: changed.map((column) => String(headings[column] ?? "")) };
}

/** A row that is not the one approved: what it held goes back. */
function takeBack({ ledger }: Writing, cells: readonly TouchedCell[], because: Problem): CellFix[] {
  return cells.flatMap(({ write, before, after }) => {
    if (isSame(before, after)) {
      if (write.edit !== null) ledger.refuse(write.edit, because);
      return [];
    }
    return [{ write: backTo(before, after, write), because, otherwise: null }];
  });
}

function judge({ ledger }: Writing, { write, before, after, inBlock }: TouchedCell): CellFix[] {
  const { edit } = write;
  if (stands(after, write)) {
    if (edit !== null) ledger.confirm(edit);
    return [];
  }
  const back = backTo(before, after, write);
  if (inBlock) return [{ write, because: null, otherwise: back }];
  if (isSame(before, after)) {
    if (edit !== null) ledger.refuse(edit, { code: "not-taken" });
    return [];
  }
  // A format that was set while the value was not taken goes back.
  const code = before.value === after.value && before.formula === after.formula ? "not-taken" : "written-otherwise";
  return [{ write: back, because: { code }, otherwise: null }];
}

function isSame(before: CellThen, after: CellThen): boolean {
  return (
    before.format === after.format &&
    before.formula === after.formula &&
    (before.formula !== null || before.value === after.value)
  );
}

/**
 * Rows of a block with cells that nobody meant to write and that hold something else now; a formula's new result is
 * none.
 */
function strays({ block, before, after }: BlockAnswer, answer: BatchAnswer, { reading }: Writing): RowFix[] {
  const own = new Set(block.writes.map(({ row, column }) => `${row} ${column}`));
  return Array.from({ length: block.rows }, (_, place) => block.row + place).flatMap((row) => {
    const cells = Array.from({ length: block.columns }, (_, place) => block.column + place)
      .filter((column) => !own.has(`${row} ${column}`) && !isSame(before(row, column), after(row, column)))
      .map((column): TouchedCell => {
        const write: CellWrite = { row, column, put: null, edit: null };
        return { write, before: before(row, column), after: after(row, column), inBlock: true };
      });
    if (cells.length === 0) return [];
    const fixes = cells.map((cell) => ({
      write: backTo(cell.before, cell.after, cell.write),
      because: { code: "written-otherwise" } as const,
      otherwise: null,
    }));
    return [{ row, cells: fixes, seen: seenAfter(row, answer, reading) }];
  });
}
