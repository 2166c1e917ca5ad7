import { keptChoices, type Choice, type ChoiceKept } from "../../playbook/page/choice";
import { isFilled } from "../../playbook/page/decision";
import type { Decision } from "../../playbook/pages";
import { outputColumnIds, type ColumnId } from "../../playbook/tracker/column";
import { meaningOfValue } from "../../playbook/tracker/meaning";
import { codesReader, flagCell } from "./flagCell";
import type { ReviewInput } from "./proposal";
import type { CellState } from "../snapshot";
import { cellIn } from "../table/snapshotCells";
import { ownDateFormat, valueState } from "./valueState";

/** A cell that is to hold something else than it does [W2]. */
export interface WantedCell {
  readonly column: ColumnId;
  readonly to: CellState;
  /** It holds a person's own words and keeps them [F5]. */
  readonly typed?: true;
}

/** The cells of a row that would change in meaning: what the scenario gives, what a person chose, the flag. */
export function wantedCells(input: ReviewInput, row: number, decision: Decision): WantedCell[] {
  const wanted = isFilled(decision) ? wantedValues(input, row, decision) : [];
  addChoices(input, row, wanted);
  addFlag(input, row, decision, wanted);
  return wanted;
}

function wantedValues(input: ReviewInput, row: number, { values }: Decision): WantedCell[] {
  const { rows, readings } = input.table;
  const wanted: WantedCell[] = [];
  for (const column of outputColumnIds) {
    const value = column === "flag" ? undefined : values[column];
    if (value === undefined || rows.columns[column] === undefined) continue;
    if (meaningOfValue(column, value) !== readings.meaning(row, column))
      wanted.push({ column, to: valueState(input, row, column, value) });
  }
  return wanted;
}

/** What a person chose is kept in the columns it is read from, where the table has them. */
function addChoices(input: ReviewInput, row: number, wanted: WantedCell[]): void {
  const choice = input.choices.get(row);
  if (choice === undefined) return;
  const said = (Object.keys(keptChoices) as (keyof Choice)[]).filter((kind) => choice[kind] !== undefined);
  // What is said last of a column stands there.
  const kept = new Map(said.map((kind) => [keptChoices[kind]?.column, kind]));
  for (const kind of kept.values()) addChoice(input, row, kind, choice[kind], wanted);
}

function addChoice<K extends keyof Choice>(
  input: ReviewInput,
  row: number,
  kind: K,
  said: Choice[K],
  wanted: WantedCell[],
): void {
  const kept: ChoiceKept<NonNullable<Choice[K]>> | null = keptChoices[kind];
  if (kept === null || said === undefined || input.table.rows.columns[kept.column] === undefined) return;
  if (kept.isSaid(cellIn(input, row, kept.column), said)) return;
  const { language, table } = input;
  const value = kept.cell(said, { language, from1904: table.rows.from1904 ?? false });
  const format = kept.isDate === true ? { format: ownDateFormat(input, row, kept.column) } : {};
  wanted.push({ column: kept.column, to: { value, ...format } });
}

function addFlag(input: ReviewInput, row: number, decision: Decision, wanted: WantedCell[]): void {
  if (input.table.rows.columns.flag === undefined) return;
  const flag = flagCell(input.table.read("flag", codesReader(input.words))(row), decision, input);
  if (flag === "typed") wanted.push({ column: "flag", to: { value: "" }, typed: true });
  else if (flag !== "same") wanted.push({ column: "flag", to: { value: flag.text } });
}
