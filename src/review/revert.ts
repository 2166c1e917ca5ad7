import type { Rebinding } from "../playbook/bindHeadings";
import { editOf, type Receipt } from "./apply";
import { bindAgain } from "./bindAgain";
import { isSameCell } from "./keep";
import { matchRows } from "./matchRows";
import type { Change } from "./proposal";
import { withEdits } from "./withEdits";
import { cellIn, formatIn, isFormula, type BoundSnapshot } from "./snapshotCells";
import type { CellEdit, ColumnNeed, TableListing, TableRef } from "./snapshot";
import type { Job, WorkbookPort, WriteOutcome } from "./workbookPort";

/** What a revert did: rows and cells as in the table now. */
export interface Reverted {
  readonly outcome: WriteOutcome;
  /** Written cells that no longer hold what was written, or whose row was not found: they stay as they are. */
  readonly kept: readonly Change[];
}

/** Puts each written cell back, through the same door, if it still holds what was written [W7]. */
export async function revert(port: WorkbookPort, ref: TableRef, rebinding: Rebinding, receipt: Receipt, job: Job = {}): Promise<Reverted> {
  let binding = receipt.bound.binding;
  let kept: readonly Change[] = [];
  const choose = (listing: TableListing): readonly ColumnNeed[] => {
    binding = bindAgain(listing, rebinding, receipt.bound);
    return Object.values(binding.columns).map((index) => ({ index, formulas: true, formats: true }));
  };
  const outcome = await port.update(
    ref,
    choose,
    (snapshot) => {
      const inverse = invert(receipt, { snapshot, binding });
      kept = inverse.kept;
      return inverse.edits;
    },
    job,
  );
  return { outcome, kept };
}

/** The inverse of what was written, for the table as it is now. Pure. */
export function invert(receipt: Receipt, now: BoundSnapshot): { readonly edits: readonly CellEdit[]; readonly kept: readonly Change[] } {
  const written = withEdits(receipt.bound.snapshot, receipt.outcome.written);
  const match = matchRows({ snapshot: written, binding: receipt.bound.binding }, now);
  const edits: CellEdit[] = [];
  const kept: Change[] = [];
  for (const change of receipt.written) {
    const row = match.now[change.row];
    if (row === undefined || !stillHolds(now, row, change)) kept.push(change);
    else edits.push(editOf(backwards(change, row, now), now.binding));
  }
  return { edits, kept };
}

function stillHolds(now: BoundSnapshot, row: number, change: Change): boolean {
  return !isFormula(now, row, change.column) && isSameCell(cellIn(now, row, change.column), change.to.value);
}

function backwards(change: Change, row: number, now: BoundSnapshot): Change {
  const format = formatIn(now, row, change.column);
  const wasFormatted = change.to.format !== undefined;
  return { ...change, row, from: { value: change.to.value, format }, to: { value: change.from.value, ...(wasFormatted ? { format: change.from.format ?? "General" } : {}) } };
}
