import type { Binding, Rebinding } from "../../playbook/tracker/bindHeadings";
import { besideNeeds } from "./besides";
import { inParts } from "../inParts";
import { bindAgain } from "../table/bindAgain";
import { columnNeeds, openSnapshot } from "../table/openSnapshot";
import { keep, type SkippedRow } from "./keep";
import type { Problem } from "../problem";
import type { Reviewed } from "../propose/reviewed";
import { changeOf, toEdit, type Change } from "../change";
import type { BoundListing, BoundSnapshot } from "../table/snapshotCells";
import type { CellEdit, Snapshot, TableListing, TableRef } from "../snapshot";
import type { Job, WorkbookPort, WriteOutcome } from "../port";
import { willLookAlike } from "./willLookAlike";

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

/** What is to be written of an approved preview, by the table as it is now, and which rows of it are not. */
export interface KeptEdits {
  readonly edits: readonly CellEdit[];
  readonly skipped: readonly SkippedRow[];
}

export interface ApplyRequest {
  readonly ref: TableRef;
  readonly rebinding: Rebinding;
  /** How the table was understood when it was previewed. */
  readonly previewed: BoundListing;
  /** Whether it takes what stands beside the rows to put them back (`willLookAlike`): then that is read too. */
  readonly besides: (job: Job) => Promise<boolean>;
  /** Decides afresh what of the preview still holds (`keepEdits`), wherever that is thought. */
  readonly keep: (fresh: Snapshot, binding: Binding, job: Job) => Promise<KeptEdits>;
}

/** Writes what was approved, as far as it still holds for the table as it is now [W4]. */
export async function apply(port: WorkbookPort, request: ApplyRequest, job: Job = {}): Promise<Receipt> {
  const { ref, rebinding, previewed } = request;
  const besides = await request.besides(job);
  let binding = previewed.binding;
  let skipped: readonly SkippedRow[] = [];
  const choose = (listing: TableListing) => {
    binding = bindAgain(listing, rebinding, previewed);
    return [...columnNeeds(binding, previewed.playbook), ...(besides ? besideNeeds(listing, binding) : [])];
  };
  const outcome = await port.update(
    ref,
    choose,
    async (snapshot) => {
      const kept = await request.keep(snapshot, binding, job);
      skipped = kept.skipped;
      return kept.edits;
    },
    job,
  );
  return receiptOf(openSnapshot(outcome.snapshot, binding, previewed.playbook), outcome, skipped, job);
}

/** A request of who thinks where it asks. */
export function applyRequest(ref: TableRef, rebinding: Rebinding, approved: Reviewed): ApplyRequest {
  const { snapshot, binding, playbook } = approved.input;
  return {
    ref,
    rebinding,
    previewed: { listing: snapshot.listing, binding, playbook },
    besides: (job) => willLookAlike(approved, job),
    keep: (...fresh) => keepEdits(approved, ...fresh),
  };
}

/** What `apply` asks for, where it is thought: the approved preview against a fresh reading. */
export async function keepEdits(approved: Reviewed, fresh: Snapshot, binding: Binding, job?: Job): Promise<KeptEdits> {
  const { changes, skipped } = await keep(approved, openSnapshot(fresh, binding, approved.input.playbook), job);
  return { edits: changes.map((change) => toEdit(change, binding)), skipped };
}

/** Asks what became of the unknown changes of a receipt. */
export async function settleReceipt(port: WorkbookPort, receipt: Receipt): Promise<Receipt> {
  return receiptOf(receipt.bound, await port.settle(receipt.outcome), receipt.skipped, {});
}

async function receiptOf(
  bound: BoundSnapshot,
  outcome: WriteOutcome,
  skipped: readonly SkippedRow[],
  job: Job,
): Promise<Receipt> {
  const meaning = changeOf(bound.binding);
  const written: Change[] = [];
  await inParts(outcome.written, job, (edit) => written.push(meaning(edit)));
  const notWritten: RefusedChange[] = [];
  await inParts(outcome.notWritten, job, ({ edit, because }) => notWritten.push({ change: meaning(edit), because }));
  return { bound, written, notWritten, unknown: outcome.unknown.map(meaning), skipped, outcome };
}
