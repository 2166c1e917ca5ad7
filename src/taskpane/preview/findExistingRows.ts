import type { AttentionCode } from "../../playbook/outcome";
import { readL1 } from "../../playbook/tracker/read/readTerm";
import { serviceOf } from "../../playbook/tracker/service";
import type { CellState } from "../../review/snapshot";
import type { RowProposal } from "../../review/proposal";
import { cellIn } from "../../review/snapshotCells";
import type { Reviewed } from "../state/preview";

/** A row at No Intent of the same tenant and service, with what it will hold. */
export interface ExistingRow {
  readonly row: number;
  readonly l2: CellState;
  readonly l3: CellState;
}

const dependsOnThem: ReadonlySet<AttentionCode> = new Set([
  "new-subscription-under-no-intent",
  "intent-under-no-intent",
  "existing-rows-disagree",
  "existing-l2-missing",
]);

/** The rows that a person has to know of to decide this one; none where it doesn't depend on others. */
export function findExistingRows(
  { input, proposals, tenants }: Reviewed,
  { row, decision }: RowProposal,
): readonly ExistingRow[] {
  if (!decision.attention.some((code) => dependsOnThem.has(code))) return [];
  const service = (of: number) => serviceOf(String(cellIn(input, of, "service")));
  const after = (of: number, column: "l1" | "l2" | "l3"): CellState =>
    proposals[of]?.changes.find((change) => change.column === column && !change.leftOut)?.to ?? {
      value: cellIn(input, of, column),
    };
  return (tenants.rows[tenants.of(row)] ?? [])
    .filter(
      (other) => other !== row && service(other) === service(row) && readL1(after(other, "l1").value) === "l1.noIntent",
    )
    .map((other) => ({ row: other, l2: after(other, "l2"), l3: after(other, "l3") }));
}
