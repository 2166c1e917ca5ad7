import { assess } from "../playbook/assess/assess";
import type { OutputColumnId } from "../playbook/column";
import { trackingRows } from "./bindSnapshot";
import { isLeftOut } from "./leftOut";
import type { ReviewInput, RowProposal } from "./proposal";
import { proposeRow } from "./proposeRow";
import { isFormula } from "./snapshotCells";

/** Decides every row and says what would be written: one proposal a data row, in sheet order [W1]. Pure. */
export function review(input: ReviewInput): readonly RowProposal[] {
  const isHeld = (row: number, column: OutputColumnId) => isLeftOut(input.leftOut, row, column) || isFormula(input, row, column);
  const rows = trackingRows(input.snapshot, input.binding);
  const decisions = assess(rows, { isHeld, choices: input.choices });
  return decisions.map((decision, row) => proposeRow(input, rows, row, decision));
}
