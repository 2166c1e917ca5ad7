import type { CellEdit, Snapshot, TableListing, TableRef } from "../../snapshot";
import { isSameCell } from "../../../playbook/tracker/cell";
import { bindReceipt, type ReceiptBinding } from "../../apply/bindReceipt";
import { assertInPlace, whereItStands } from "../../apply/rangeInPlace";
import type { Job } from "../../port";
import { ProblemError, type Problem } from "../../problem";
import { playbookOf } from "../../../playbook/playbook";
import { openSnapshot } from "../../table/openSnapshot";
import { everyColumn } from "../openMonthTable";
import { nothingToWrite, type MonthPort, type PlainSheet, type RowAdded, type RowsWritten } from "../monthPort";
import type { LastStep, MonthReceipt } from "./applyMonth";
import { invertMonth, type InvertMonth, type MonthInverse, type WrittenMonth } from "./invertMonth";
import { readLastSheet } from "./lastSheet";

/** What became of the last export's sheet when a month was put back. */
export type LastReverted =
  | { readonly state: "restored" }
  /** There was nothing to put back: it was not written. */
  | { readonly state: "untouched" }
  /** Somebody changed it since: it stays as it is. */
  | { readonly state: "changed" }
  | { readonly state: "failed"; readonly because: Problem };

/** What putting a month back did [M6, W7]. Plain data. */
export interface MonthReverted {
  /** The tracker as it was found, and what became of the cells and rows that go back. */
  readonly written: RowsWritten;
  /** Of each cell that goes back, in the order of `written.asked.edits`, what the month had written. */
  readonly inverted: readonly CellEdit[];
  /** Cells of the month that hold something else by now, or are not found: they stay. Rows count as in the receipt. */
  readonly kept: readonly CellEdit[];
  /** Added rows that somebody changed since, or that are not found: they stay. */
  readonly touched: readonly RowAdded[];
  /** Of each row that goes, in the order of `written.asked.removed`, the added row it was. */
  readonly removed: readonly RowAdded[];
  readonly last: LastReverted;
}

/**
 * Puts an applied month back: each cell only if it still holds what was written, an added row only if nobody touched it
 * since; then, in a step of its own, the last export, unless somebody changed it. Throws ProblemError while nothing was
 * sent to be written. What goes back where is found by `invertIn`, wherever that is thought.
 */
export async function revertMonth(
  port: MonthPort,
  ref: TableRef,
  receipt: MonthReceipt,
  job: Job = {},
  invertIn: InvertMonth = async (run, fresh, now) => invertMonth(run, fresh, now),
): Promise<MonthReverted> {
  const run = writtenMonth(receipt);
  const then = openSnapshot(run.snapshot, run.binding, playbookOf(run.pages));
  let now: ReceiptBinding = { binding: run.binding, missing: new Map() };
  let inverse: MonthInverse | undefined;
  const choose = (listing: TableListing) => {
    assertInPlace(listing, run.snapshot.listing);
    now = bindReceipt(listing, then);
    return everyColumn(listing, now.binding);
  };
  const plan = async (fresh: Snapshot) => {
    inverse = await invertIn(run, fresh, now);
    return { ...nothingToWrite, edits: inverse.edits, removed: inverse.removed };
  };
  const written = await whereItStands(ref, run.snapshot.listing, (place) => port.updateRows(place, choose, plan, job));
  const cells = (places: readonly number[] = []) => places.flatMap((place) => run.written[place] ?? []);
  const rows = (places: readonly number[] = []) => places.flatMap((place) => run.added[place] ?? []);
  return {
    written,
    inverted: cells(inverse?.of),
    kept: cells(inverse?.kept),
    touched: rows(inverse?.touched),
    removed: rows(inverse?.rowOf),
    last: await revertLast(port, receipt.last, job),
  };
}

/** Asks what became of what is unknown of putting a month back. */
export async function settleRevertedMonth(port: MonthPort, reverted: MonthReverted): Promise<MonthReverted> {
  return { ...reverted, written: await port.settleRows(reverted.written) };
}

/** The month as far as it still stands: what was stopped, or refused, can be put back once more [W7]. */
export function stillToPutBackOfMonth(receipt: MonthReceipt, reverted: MonthReverted): MonthReceipt {
  const { cells, added } = receipt.written;
  const { asked, cells: put, removed: gone } = reverted.written;
  const done = new Set(put.written);
  const openCells = new Set(reverted.inverted.filter((_, at) => !done.has(asked.edits[at] as CellEdit)));
  const openRows = new Set(reverted.removed.filter((_, place) => !gone.done.includes(place)));
  const isLeft = reverted.last.state === "failed";
  return {
    ...receipt,
    written: {
      ...receipt.written,
      cells: { ...cells, written: cells.written.filter((edit) => openCells.has(edit)) },
      added: { ...added, done: added.done.filter((row) => openRows.has(row)) },
    },
    last: isLeft ? receipt.last : { state: "restored", before: receipt.last.before },
  };
}

/** What a receipt says was written. */
export function writtenMonth({ written: { cells, added }, binding, pages }: MonthReceipt): WrittenMonth {
  return { snapshot: cells.snapshot, binding, pages, written: cells.written, added: added.done };
}

async function revertLast(port: MonthPort, last: LastStep, job: Job): Promise<LastReverted> {
  if (last.state !== "kept") return { state: "untouched" };
  try {
    const now = await readLastSheet(port, last.ref);
    if (now === null || !isSameSheet(now, last.now)) return { state: "changed" };
    await port.keepSheet(last.ref, last.before, job);
    return { state: "restored" };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { state: "failed", because: error.problem };
  }
}

function isSameSheet(one: PlainSheet, other: PlainSheet): boolean {
  return (
    one.rows.length === other.rows.length &&
    one.headings.length === other.headings.length &&
    one.headings.every((heading, index) => isSameCell(heading, other.headings[index] ?? "")) &&
    one.rows.every((row, at) =>
      row.every(({ value }, index) => isSameCell(value, other.rows[at]?.[index]?.value ?? "")),
    )
  );
}
