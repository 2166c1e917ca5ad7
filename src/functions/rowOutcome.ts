import { isFilled } from "../playbook/page/decision";
import type { Cell } from "../playbook/tracker/cell";
import type { OutputColumnId } from "../playbook/tracker/column";
import { flagCell } from "../review/propose/flagCell";
import type { ReviewInput, RowProposal } from "../review/propose/proposal";
import { cellIn } from "../review/table/snapshotCells";
import { valueState } from "../review/propose/valueState";
import { whyText } from "./whyText";

/**
 * What can be asked of a row: a cell as it will stand once everything the pane proposes is written, dates as serial
 * numbers; the scenario of the rules, whatever its column says; and why.
 */
export type OutcomeColumn = Exclude<OutputColumnId, "whoUpdates"> | "why";

/** The columns of the spilled outcome, in their order. */
export const outcomeColumns = [
  "scenario",
  "l1",
  "l2",
  "l3",
  "serviceStatus",
  "engagementScenario",
  "targetDate",
  "owner",
  "nextActionDate",
  "nextAction",
  "flag",
  "why",
] as const satisfies readonly OutcomeColumn[];

export function outcomeCell(input: ReviewInput, proposal: RowProposal, column: OutcomeColumn): Cell {
  if (column === "why") return whyText(proposal.decision, input.language);
  if (column === "scenario") return proposal.decision.scenario ?? "";
  const change = proposal.changes.find((candidate) => candidate.column === column);
  if (change !== undefined) return change.to.value;
  return input.table.rows.columns[column] === undefined
    ? unwrittenCell(input, proposal, column)
    : cellIn(input, proposal.row, column);
}

/** What a column would hold that the table lacks. */
function unwrittenCell(
  input: ReviewInput,
  { row, decision }: RowProposal,
  column: Exclude<OutcomeColumn, "why">,
): Cell {
  if (column === "flag") {
    const flag = flagCell([], decision, input);
    return typeof flag === "string" ? "" : flag.text;
  }
  const value = isFilled(decision) ? decision.values[column] : undefined;
  return value === undefined ? "" : valueState(input, row, column, value).value;
}
