import { isError } from "../../../src/playbook/tracker/cell";
import { columns as columnFacts } from "../../../src/playbook/tracker/data/columns";
import type { Change } from "../../../src/review/change";
import type { Property } from "./property";

const written: ReadonlySet<string> = new Set([
  ...columnFacts.filter(({ role }) => role === "output").map(({ id }) => id),
  "stage",
  "intent",
  "validated",
  "reason",
]);
const said: ReadonlySet<string> = new Set(["stage", "intent", "validated", "reason"]);

/** Formulas, error values, notes and what the rules only read are never written over, nor is an error value written. */
export const neverWritten: Property = {
  rule: "[W5, R4]",
  failures: ({ table, proposals }) =>
    proposals.flatMap(({ row, changes }) => {
      const { formulas, cells, choice } = table.rows[row] ?? { formulas: new Set(), cells: {} };
      const isWrong = ({ column, from, to }: Change) =>
        formulas.has(column) ||
        isError(from.value) ||
        isError(to.value) ||
        isError(cells[column] ?? "") ||
        !written.has(column) ||
        (said.has(column) && choice === undefined);
      return changes
        .filter(isWrong)
        .map(({ column, from, to }) => `row ${row}: ${column} ${JSON.stringify([from.value, to.value])}`);
    }),
};
