import type { ColumnId } from "../../playbook/tracker/column";
import type { Receipt, RefusedChange } from "./apply";
import { inverse, stillHolds, toEdit, withEdits, type Change } from "../change";
import { bindReceipt, type ReceiptBinding } from "./bindReceipt";
import { columnNeeds, openSnapshot } from "../table/openSnapshot";
import { alikeBut, matchRows, type RowMatch } from "./matchRows";
import { assertInPlace, isNoRange, rangeInPlaceOf } from "./rangeInPlace";
import { ProblemError } from "../problem";
import type { BoundSnapshot } from "../table/snapshotCells";
import type { CellEdit, ColumnNeed, Snapshot, TableListing, TableRef } from "../snapshot";
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
  invertIn: Invert = invert,
): Promise<Reverted> {
  const putBackTo = (place: TableRef) => putBack(port, place, receipt, job, invertIn);
  try {
    return await putBackTo(ref);
  } catch (error) {
    const isGone = error instanceof ProblemError && error.problem.code === "table-gone";
    if (ref.kind === "range" || !isGone) throw error;
    const range = rangeInPlaceOf(receipt.bound.snapshot.listing);
    return putBackTo(range).catch((second: unknown) => {
      throw isNoRange(second) ? error : second;
    });
  }
}

async function putBack(
  port: WorkbookPort,
  ref: TableRef,
  receipt: Receipt,
  job: Job,
  invertIn: Invert,
): Promise<Reverted> {
  let now: ReceiptBinding = { binding: receipt.bound.binding, missing: new Map() };
  let inverse: Inverse = { inversions: [], kept: [], columnGone: [] };
  const choose = (listing: TableListing): readonly ColumnNeed[] => {
    assertInPlace(listing, receipt.bound.snapshot.listing);
    now = bindReceipt(listing, receipt.bound);
    return columnNeeds(now.binding, receipt.bound.playbook).map((need) => ({ ...need, formulas: true, formats: true }));
  };
  const outcome = await port.update(
    ref,
    choose,
    async (snapshot) => {
      inverse = await invertIn(receipt, snapshot, now);
      return inverse.inversions.map(({ edit }) => edit);
    },
    job,
  );
  return { outcome, bound: openSnapshot(outcome.snapshot, now.binding, receipt.bound.playbook), ...inverse };
}

/**
 * The run as far as it still stands: what was stopped, refused or waits for its column can be put back once more [W7].
 */
export function stillToPutBack(receipt: Receipt, { outcome, inversions, columnGone }: Reverted): Receipt {
  const put = new Set(outcome.written);
  const open = new Set([
    ...inversions.filter(({ edit }) => !put.has(edit)).map(({ change }) => change),
    ...columnGone.map(({ change }) => change),
  ]);
  const written = receipt.written.filter((change) => open.has(change));
  const edits = receipt.outcome.written.filter((_, place) => open.has(receipt.written[place] as Change));
  return { ...receipt, written, outcome: { ...receipt.outcome, written: edits } };
}

export type Inverse = Pick<Reverted, "inversions" | "kept" | "columnGone">;
export type Invert = (receipt: Receipt, snapshot: Snapshot, now: ReceiptBinding) => Inverse | Promise<Inverse>;

/** The inverse of what was written, for the table as it is now. Pure. */
export function invert(receipt: Receipt, snapshot: Snapshot, { binding, missing }: ReceiptBinding): Inverse {
  const now = openSnapshot(snapshot, binding, receipt.bound.playbook);
  const then = writtenThen(receipt, missing);
  const match = matchRows(then, now);
  const isSure = surelyFound(receipt, then, match);
  const inversions: Inversion[] = [];
  const kept: Change[] = [];
  const columnGone: RefusedChange[] = [];
  for (const change of receipt.written) {
    const row = match.now[change.row];
    const gone = missing.get(change.column);
    if (gone !== undefined) columnGone.push({ change, because: { code: "headings-changed", headings: [gone] } });
    else if (row === undefined || !isSure(change.row) || !stillHolds(now, row, change)) kept.push(change);
    else inversions.push({ change, edit: toEdit(inverse(change, row, now), binding) });
  }
  return { inversions, kept, columnGone };
}

/**
 * Rows of equal content are interchangeable only if the same goes back into each of them. Where it doesn't (one of them
 * was not written, or held something else before), a row is sure only as long as none of them moved. None is where
 * somebody made another row hold the same since, or may have: a row elsewhere that holds it may be one that was like the
 * written one, and has changed.
 */
function surelyFound({ written, notWritten }: Receipt, then: BoundSnapshot, match: RowMatch): (row: number) => boolean {
  const backOf = new Map<number, string>();
  for (const { row, column, from } of written)
    backOf.set(row, `${backOf.get(row) ?? ""}${JSON.stringify([column, from])}`);
  const isSameForAll = (twins: readonly number[], row: number): boolean =>
    twins.every((twin) => backOf.get(twin) === backOf.get(row));
  const changed = new Set([...written, ...notWritten.map(({ change }) => change)].map(({ column }) => column));
  let alike: ReturnType<typeof alikeBut> | undefined;
  const mayBeAnother = (twins: readonly number[], row: number): boolean =>
    twins.some((twin) => match.now[twin] !== twin) &&
    (alike ??= alikeBut(then, changed))(row).some(
      (other) => match.now[other] === undefined && backOf.get(other) !== backOf.get(row),
    );
  const known = new Map<readonly number[], boolean>();
  return (row) => {
    const twins = match.twins(row);
    const isSure =
      known.get(twins) ??
      ((isSameForAll(twins, row) && !match.hasNewTwins(row) && !mayBeAnother(twins, row)) || match.isUndisturbed(row));
    known.set(twins, isSure);
    return isSure;
  };
}

/** The table as the run left it, without the columns that are gone since. */
function writtenThen({ bound, outcome }: Receipt, missing: ReceiptBinding["missing"]): BoundSnapshot {
  const columns = Object.fromEntries(
    Object.entries(bound.binding.columns).filter(([column]) => !missing.has(column as ColumnId)),
  );
  return openSnapshot(withEdits(bound.snapshot, outcome.written), { ...bound.binding, columns }, bound.playbook);
}
