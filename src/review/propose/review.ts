import { assess, everyRow } from "../../playbook/assess";
import { Decisions } from "../../playbook/assess/decisions";
import { cellsLeftOut } from "./leftOut";
import type { ReviewInput, RowProposal } from "./proposal";
import { proposeRow } from "./proposeRow";

/** Decides every row and says what would be written: one proposal a data row, in sheet order [W1]. Pure. */
export function review(input: ReviewInput): readonly RowProposal[] {
  return reviewRows(input, Decisions.of(input.table, input.playbook));
}

/**
 * The same of some rows, which must be all rows of their tenants, or of all. `decisions` are changed; those of the other
 * rows stay as they are.
 */
export function reviewRows(
  input: ReviewInput,
  decisions: Decisions,
  rows: readonly number[] = everyRow(input.table),
): readonly RowProposal[] {
  const { leftOut, choices } = input;
  assess(decisions, { choices, leftOut: cellsLeftOut(leftOut) }, rows);
  return rows.map((row) => proposeRow(input, row, decisions.at(row)));
}
