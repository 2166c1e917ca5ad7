import { isError } from "../../../src/playbook/tracker/cell";
import { toEdit } from "../../../src/review/change";
import type { Change } from "../../../src/review/change";
import { openSnapshot } from "../../../src/review/table/openSnapshot";
import { review } from "../../../src/review/propose/review";
import { withEdits } from "../../../src/review/change";
import type { HostileRow, HostileTable } from "./hostileTable";
import type { Property } from "./property";

/**
 * Once all proposals are written there is nothing left to propose, the flag column included. In a table that keeps
 * neither L2 nor next action nobody can tell afterwards which L2 a row was filled with: there a flag may change.
 */
export const secondRun: Property = {
  rule: "[W2]",
  failures: ({ table, input, proposals }) => {
    const isOpen = ({ column }: Change) => column !== "flag" || keepsEnough(table);
    const edits = proposals.flatMap(({ changes }) => changes.map((change) => toEdit(change, input.binding)));
    const again = review({
      ...input,
      ...openSnapshot(withEdits(input.snapshot, edits), input.binding, input.playbook),
    });
    return again.flatMap(({ row, changes }) =>
      changes
        .filter(isOpen)
        .map(({ column, from, to }) => `row ${row}: ${column} ${JSON.stringify([from.value, to.value])}`),
    );
  },
};

function keepsEnough({ binding, rows }: HostileTable): boolean {
  const isWritable = ({ cells, formulas }: HostileRow) =>
    !formulas.has("nextAction") && !isError(cells.nextAction ?? "");
  return binding.columns.l2 !== undefined || (binding.columns.nextAction !== undefined && rows.every(isWritable));
}
