import { assess } from "../../playbook/assess";
import type { Decisions } from "../../playbook/assess/decisions";
import { isLeftOut } from "./leftOut";
import type { ReviewInput, RowProposal } from "./proposal";
import { proposeRow } from "./proposeRow";

/** Decides every row and says what would be written: one proposal a data row, in sheet order [W1]. Pure. */
export function review(input: ReviewInput): readonly RowProposal[] {
  return proposalsOf(input, assess(input.table, saidIn(input)));
}

/** The same of some rows, which must be all rows of their tenants; the decisions of the others stay as they are. */
export function reviewRows(input: ReviewInput, decisions: Decisions, rows: readonly number[]): readonly RowProposal[] {
  assess(input.table, saidIn(input), decisions, rows);
  return proposalsOf(input, decisions, rows);
}

function saidIn({ leftOut, choices }: ReviewInput): Decisions["said"] {
  return { choices, isLeftOut: (row, column) => isLeftOut(leftOut, row, column) };
}

function proposalsOf(
  input: ReviewInput,
  decisions: Decisions,
  rows: readonly number[] = Array.from({ length: input.snapshot.rowCount }, (_, row) => row),
): readonly RowProposal[] {
  return rows.map((row) => proposeRow(input, row, decisions.at(row)));
}
