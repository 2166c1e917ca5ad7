import type { Receipt, RefusedChange } from "./apply";
import type { Change } from "../change";
import { besideNeeds } from "./besides";
import { inParts } from "../inParts";
import { bindReceipt, type ReceiptBinding } from "./bindReceipt";
import { columnNeeds, openSnapshot } from "../table/openSnapshot";
import { invert, nothingToInvert, type Inverse, type Invert, type WrittenRun } from "./invert";
import { assertInPlace, whereItStands } from "./rangeInPlace";
import type { BoundSnapshot } from "../table/snapshotCells";
import type { CellEdit, ColumnNeed, TableListing, TableRef } from "../snapshot";
import type { Job, WorkbookPort, WriteOutcome } from "../port";

/** A written cell and the edit that puts it back, by its place now. */
interface Inversion {
  readonly change: Change;
  readonly edit: CellEdit;
}

/** What a revert did. */
export interface Reverted {
  readonly outcome: WriteOutcome;
  /** The table as it was found: rows and cells of the outcome count in it. */
  readonly bound: BoundSnapshot;
  readonly inversions: readonly Inversion[];
  /**
   * Written cells that no longer hold what was written, or whose row was not found: they stay as they are. Rows as in
   * the run.
   */
  readonly kept: readonly Change[];
  /**
   * Written cells whose column is not found again; they can be put back once it has its heading again. Rows as in the
   * run.
   */
  readonly columnGone: readonly RefusedChange[];
}

function runOf({ bound, outcome }: Receipt): WrittenRun {
  const { snapshot, binding, playbook } = bound;
  return {
    snapshot,
    binding,
    pages: playbook.pages,
    written: outcome.written,
    refused: [...new Set(outcome.notWritten.map(({ edit }) => edit.column))],
  };
}

/**
 * Puts each written cell back, through the same door, if it still holds what was written [W7]. A table that was turned
 * into a range since is found as that, where it stood. Throws ProblemError while nothing was sent to be written;
 * `table-gone` where nothing stands there any more. What goes back where is found by `invertIn`, wherever that is
 * thought.
 */
export async function revert(
  port: WorkbookPort,
  ref: TableRef,
  receipt: Receipt,
  job: Job = {},
  invertIn: Invert = async (run, fresh, now) => invert(run, fresh, now),
): Promise<Reverted> {
  return whereItStands(ref, receipt.bound.snapshot.listing, (place) => putBack(port, place, receipt, job, invertIn));
}

async function putBack(
  port: WorkbookPort,
  ref: TableRef,
  receipt: Receipt,
  job: Job,
  invertIn: Invert,
): Promise<Reverted> {
  let now: ReceiptBinding = { binding: receipt.bound.binding, missing: new Map() };
  let inverse: Inverse = nothingToInvert;
  const choose = (listing: TableListing): readonly ColumnNeed[] => {
    assertInPlace(listing, receipt.bound.snapshot.listing);
    now = bindReceipt(listing, receipt.bound);
    const needs = columnNeeds(now.binding, receipt.bound.playbook);
    const besides = receipt.bound.snapshot.beside === undefined ? [] : besideNeeds(listing, now.binding);
    return [...needs.map((need) => ({ ...need, formulas: true, formats: true })), ...besides];
  };
  const outcome = await port.update(
    ref,
    choose,
    async (snapshot) => {
      inverse = await invertIn(runOf(receipt), snapshot, now, job);
      return inverse.edits;
    },
    job,
  );
  const bound = openSnapshot(outcome.snapshot, now.binding, receipt.bound.playbook);
  return { outcome, bound, ...(await inversesOf(receipt, now, inverse, job)) };
}

/**
 * The run as far as it still stands: what was stopped, refused or waits for its column can be put back once more [W7].
 */
export function stillToPutBack(receipt: Receipt, { outcome, inversions, columnGone }: Reverted): Receipt {
  // Mostly all of it was put back: then none of hundreds of thousands of cells has to be looked for.
  if (outcome.written.length === inversions.length && columnGone.length === 0)
    return { ...receipt, written: [], outcome: { ...receipt.outcome, written: [] } };
  const put = new Set(outcome.written);
  const open = new Set([
    ...inversions.filter(({ edit }) => !put.has(edit)).map(({ change }) => change),
    ...columnGone.map(({ change }) => change),
  ]);
  const written = receipt.written.filter((change) => open.has(change));
  const edits = receipt.outcome.written.filter((_, place) => open.has(receipt.written[place] as Change));
  return { ...receipt, written, outcome: { ...receipt.outcome, written: edits } };
}

/** What the places of an inverse are, as changes of the run. */
async function inversesOf(
  { written }: Receipt,
  { missing }: ReceiptBinding,
  { edits, of, kept, columnGone }: Inverse,
  job: Job,
): Promise<Pick<Reverted, "inversions" | "kept" | "columnGone">> {
  const at = (place: number): Change => written[place] as Change;
  const inversions: Inversion[] = [];
  await inParts(edits, job, (edit) => inversions.push({ change: at(of[inversions.length] ?? 0), edit }));
  return {
    inversions,
    kept: Array.from(kept, at),
    columnGone: Array.from(columnGone, (place) => {
      const change = at(place);
      return { change, because: { code: "headings-changed", headings: [missing.get(change.column) ?? ""] } };
    }),
  };
}
