import type { CellState } from "../../../review/snapshot";
import type { RowProposal } from "../../../review/propose/proposal";
import { cellIn } from "../../../review/table/snapshotCells";
import type { Reviewed } from "../../state/preview";

/** A row at No Intent of the same tenant and service, with what it will hold. */
export interface ExistingRow {
  readonly row: number;
  readonly l2: CellState;
  readonly l3: CellState;
}

/** The rows that a person has to know of to decide this one; none where it doesn't depend on others. */
export function findExistingRows(
  { input, proposals }: Reviewed,
  { row, decision }: RowProposal,
): readonly ExistingRow[] {
  const after = (of: number, column: "l2" | "l3"): CellState =>
    proposals[of]?.changes.find((change) => change.column === column && !change.leftOut)?.to ?? {
      value: cellIn(input, of, column),
    };
  return decision.existing
    .filter((other) => other !== row)
    .map((other) => ({ row: other, l2: after(other, "l2"), l3: after(other, "l3") }));
}
