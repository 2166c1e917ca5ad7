import { isFilled, type Decision } from "../playbook/assess/decision";
import { outputColumnIds, type ColumnId } from "../playbook/tracker/column";
import { words } from "../playbook/tracker/data/words";
import { meaningOfValue } from "../playbook/tracker/meaning";
import { readL2 } from "../playbook/tracker/read/readTerm";
import { readValidated } from "../playbook/tracker/read/readYesNo";
import { termText } from "../playbook/tracker/term";
import { flagCell } from "./flagCell";
import type { ReviewTable } from "./reviewTable";
import type { CellState } from "./snapshot";
import { cellIn } from "./snapshotCells";
import { valueState } from "./valueState";

/** A cell that is to hold something else than it does [W2]. */
export interface WantedCell {
  readonly column: ColumnId;
  readonly to: CellState;
  /** It holds a person's own words and keeps them [F5]. */
  readonly typed?: true;
}

/** The cells of a row that would change in meaning: what the scenario gives, what a person chose, the flag. */
export function wantedCells(table: ReviewTable, row: number, decision: Decision): WantedCell[] {
  const wanted = isFilled(decision) ? wantedValues(table, row, decision) : [];
  addChoices(table, row, wanted);
  addFlag(table, row, decision, wanted);
  return wanted;
}

function wantedValues({ input, rows, meaning }: ReviewTable, row: number, { values }: Decision): WantedCell[] {
  const wanted: WantedCell[] = [];
  for (const column of outputColumnIds) {
    const value = column === "flag" ? undefined : values[column];
    if (value === undefined || rows.columns[column] === undefined) continue;
    if (meaningOfValue(column, value) !== meaning(row, column))
      wanted.push({ column, to: valueState(input, row, column, value) });
  }
  return wanted;
}

/** What a person chose is kept in the columns it is read from, where the table has them. */
function addChoices({ input, rows }: ReviewTable, row: number, wanted: WantedCell[]): void {
  const choice = input.choices.get(row);
  if (choice === undefined) return;
  if (
    choice.validated === true &&
    rows.columns.validated !== undefined &&
    readValidated(cellIn(input, row, "validated")) !== "yes"
  ) {
    wanted.push({ column: "validated", to: { value: words.yes[input.language][0] } });
  }
  if (
    choice.l2 !== undefined &&
    rows.columns.reason !== undefined &&
    readL2(cellIn(input, row, "reason")) !== choice.l2
  ) {
    wanted.push({ column: "reason", to: { value: termText(choice.l2, input.language) } });
  }
}

function addFlag(
  { input, rows, shownFlags }: ReviewTable,
  row: number,
  { attention }: Decision,
  wanted: WantedCell[],
): void {
  if (rows.columns.flag === undefined) return;
  const flag = flagCell(shownFlags(row), attention, input.language);
  if (flag === "typed") wanted.push({ column: "flag", to: { value: "" }, typed: true });
  else if (flag !== "same") wanted.push({ column: "flag", to: { value: flag.text } });
}
