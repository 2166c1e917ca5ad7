import type { Reviewed } from "../../review/propose/reviewed";
import type { RowProposal } from "../../review/propose/proposal";
import type { CellState } from "../../review/snapshot";
import { rowName } from "../../review/table/rowName";
import { cellIn } from "../../review/table/snapshotCells";
import type { ExistingRow } from "../rowView";

/** The rows that a person has to know of to decide this one; none where it doesn't depend on others. */
export function existingBeside(reviewed: Reviewed, { row, decision }: RowProposal): readonly ExistingRow[] {
  return decision.existing
    .filter((other) => other !== row)
    .map((other) => {
      const { changes } = reviewed.proposal(other);
      const after = (column: "l2" | "l3"): CellState =>
        changes.find((change) => change.column === column && !change.leftOut)?.to ?? {
          value: cellIn(reviewed.input, other, column),
        };
      return { ...rowName(reviewed.input, other), l2: after("l2"), l3: after("l3") };
    });
}
