import { assess } from "../playbook/assess/assess";
import type { OutputColumnId } from "../playbook/tracker/column";
import { isLeftOut } from "./leftOut";
import type { ReviewInput, RowProposal } from "./proposal";
import { proposeRow } from "./proposeRow";
import { openTable } from "./reviewTable";
import { isFormula } from "./snapshotCells";

/** Decides every row and says what would be written: one proposal a data row, in sheet order [W1]. Pure. */
export function review(input: ReviewInput): readonly RowProposal[] {
  const table = openTable(input);
  const holdsFormula = (row: number, column: OutputColumnId) => isFormula(input, row, column);
  const isHeld = (row: number, column: OutputColumnId) =>
    isLeftOut(input.leftOut, row, column) || holdsFormula(row, column);
  const decisions = assess(table.rows, { isHeld, isFormula: holdsFormula, choices: input.choices });
  return decisions.map((decision, row) => proposeRow(table, row, decision));
}
