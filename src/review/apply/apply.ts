import type { Rebinding } from "../../playbook/tracker/bindHeadings";
import { bindAgain } from "../table/bindAgain";
import { columnNeeds, openSnapshot } from "../table/openSnapshot";
import { keep, type SkippedRow } from "./keep";
import type { Problem } from "../problem";
import type { ReviewInput, RowProposal } from "../propose/proposal";
import { toEdit, type Change } from "../change";
import type { BoundSnapshot } from "../table/snapshotCells";
import type { CellEdit, TableListing, TableRef } from "../snapshot";
import type { Job, WorkbookPort, WriteOutcome } from "../port";

/** A change that Excel did not take, and why. */
export interface RefusedChange {
  readonly change: Change;
  readonly because: Problem;
}

/** What an apply did [W7]. Rows count as in `bound`, the reading it was decided on. */
export interface Receipt {
  readonly bound: BoundSnapshot;
  readonly written: readonly Change[];
  readonly notWritten: readonly RefusedChange[];
  /** Not answered; they may still be written. `settleReceipt` finds out. */
  readonly unknown: readonly Change[];
  /** Rows count as in the preview. */
  readonly skipped: readonly SkippedRow[];
  readonly outcome: WriteOutcome;
}

export interface ApplyRequest {
  readonly ref: TableRef;
  readonly rebinding: Rebinding;
  readonly input: ReviewInput;
  readonly approved: readonly RowProposal[];
}

/** Writes what was approved, as far as it still holds for the table as it is now [W4]. */
export async function apply(port: WorkbookPort, request: ApplyRequest, job: Job = {}): Promise<Receipt> {
  const { ref, rebinding, input, approved } = request;
  let binding = input.binding;
  let changes: readonly Change[] = [];
  let skipped: readonly SkippedRow[] = [];
  const choose = (listing: TableListing) =>
    columnNeeds((binding = bindAgain(listing, rebinding, input)), input.playbook);
  const outcome = await port.update(
    ref,
    choose,
    async (snapshot) => {
      ({ changes, skipped } = await keep(input, approved, openSnapshot(snapshot, binding, input.playbook), job));
      return changes.map((change) => toEdit(change, binding));
    },
    job,
  );
  return receiptOf(openSnapshot(outcome.snapshot, binding, input.playbook), outcome, changes, skipped);
}

/** Asks what became of the unknown changes of a receipt. */
export async function settleReceipt(port: WorkbookPort, receipt: Receipt): Promise<Receipt> {
  const changes = [...receipt.written, ...receipt.notWritten.map(({ change }) => change), ...receipt.unknown];
  return receiptOf(receipt.bound, await port.settle(receipt.outcome), changes, receipt.skipped);
}

function receiptOf(
  bound: BoundSnapshot,
  outcome: WriteOutcome,
  changes: readonly Change[],
  skipped: readonly SkippedRow[],
): Receipt {
  const byCell = new Map(changes.map((change) => [`${change.row}:${bound.binding.columns[change.column]}`, change]));
  const changeOf = (edit: CellEdit) => byCell.get(`${edit.row}:${edit.column}`) as Change;
  return {
    bound,
    written: outcome.written.map(changeOf),
    notWritten: outcome.notWritten.map(({ edit, because }) => ({ change: changeOf(edit), because })),
    unknown: outcome.unknown.map(changeOf),
    skipped,
    outcome,
  };
}
