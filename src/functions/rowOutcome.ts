import { writtenValue } from "../playbook/page/after";
import type { Decision } from "../playbook/pages";
import type { Cell } from "../playbook/tracker/cell";
import type { OutputColumnId } from "../playbook/tracker/column";
import { meaningOfValue } from "../playbook/tracker/meaning";
import { codesReader, flagCell } from "../review/propose/flagCell";
import { valueState } from "../review/propose/valueState";
import { cellIn } from "../review/table/snapshotCells";
import type { DecidedRows } from "./decidedTable";
import { whyText } from "./whyText";

/**
 * What can be asked of a row: a cell as it will stand once everything the pane proposes is written, dates as serial
 * numbers; the scenario of the rules, whatever its column says; and why.
 */
export type OutcomeColumn = Exclude<OutputColumnId, "whoUpdates"> | "why";
type CellColumn = Exclude<OutcomeColumn, "why" | "scenario" | "flag">;

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

/** One cell of one row's outcome; no object is made for the row, for a formula may ask for a hundred thousand of them. */
export function outcomeCell(table: DecidedRows, row: number, column: OutcomeColumn): Cell {
  const decision = table.decisions.decided(row) as Decision;
  switch (column) {
    case "why":
      return whyOf(table, decision);
    case "scenario":
      return decision.scenario ?? "";
    case "flag":
      return flagAfter(table, row, decision);
    default:
      return cellAfter(table, row, column);
  }
}

/** Rows that are decided alike share the decision, and with it the sentence. */
function whyOf({ input, whys }: DecidedRows, decision: Decision): string {
  const known = whys.get(decision) ?? whyText(decision, input.language);
  whys.set(decision, known);
  return known;
}

function flagAfter({ input }: DecidedRows, row: number, decision: Decision): Cell {
  const shown = codesReader(input.words);
  const flag = flagCell(input.table.read("flag", shown)(row), decision, input);
  return typeof flag === "string" ? cellIn(input, row, "flag") : flag.text;
}

/** What the scenario gives, where it differs in meaning and can be written [W2]; else what the cell holds. */
function cellAfter({ input, decisions }: DecidedRows, row: number, column: CellColumn): Cell {
  const value = writtenValue(decisions, row, column);
  const isSame = value === undefined || meaningOfValue(column, value) === input.table.readings.meaning(row, column);
  return isSame ? cellIn(input, row, column) : valueState(input, row, column, value).value;
}
