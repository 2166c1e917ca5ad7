import { isError } from "../playbook/cell";
import { isFilled, type Decision } from "../playbook/assess/decision";
import { columnIds, type ColumnId, type OutputColumnId } from "../playbook/column";
import { meaningOfValue, meaningsIn, type OutputValue } from "../playbook/meaning";
import { words } from "../playbook/data/words";
import { readValidated } from "../playbook/read/readYesNo";
import { readL2 } from "../playbook/read/readTerm";
import { termText } from "../playbook/term";
import { readColumn, type TrackingRows } from "../playbook/trackingRows";
import { codesIn, flagCell } from "./flagCell";
import { valueState } from "./valueState";
import { cellIn, columnIn, isFormula } from "./snapshotCells";
import { isLeftOut, isStatusColumn } from "./leftOut";
import type { Change, KeptCell, ReviewInput, RowProposal } from "./proposal";
import type { CellState } from "./snapshot";

/** A cell the row is to get, and whether that differs in meaning from what it holds [W2]. */
interface Wanted {
  readonly column: ColumnId;
  readonly to: CellState;
  readonly kept?: "typed";
}

/** What would be written of one row, in the order of the columns, and which cells keep what they hold. */
export function proposeRow(input: ReviewInput, rows: TrackingRows, row: number, decision: Decision): RowProposal {
  const wanted = [...wantedValues(input, rows, row, decision), ...wantedChoices(input, row), ...wantedFlag(input, rows, row, decision)];
  if (wanted.length === 0) return { row, decision, changes: [], kept: [] };
  const blocked = wanted.map((cell) => ({ ...cell, because: cell.kept ?? keptBecause(input, row, cell.column) }));
  const isStatusBlocked = blocked.some(({ column, because }) => because !== undefined && (column === "l1" || column === "l2"));
  const changes: Change[] = [];
  const kept: KeptCell[] = [];
  for (const { column, to, because } of blocked) {
    const status = isStatusBlocked && isStatusColumn(column) ? "status" : undefined;
    const reason = because ?? status;
    if (reason === undefined) changes.push(changeOf(input, row, column, to));
    else kept.push({ column, because: reason });
  }
  changes.sort((one, other) => columnIds.indexOf(one.column) - columnIds.indexOf(other.column));
  return { row, decision, changes, kept };
}

function wantedValues(input: ReviewInput, rows: TrackingRows, row: number, decision: Decision): Wanted[] {
  if (!isFilled(decision)) return [];
  return (Object.entries(decision.values) as [OutputColumnId, OutputValue][]).flatMap(([column, value]) => {
    if (rows.columns[column] === undefined) return [];
    const differs = meaningOfValue(column, value) !== meaningsIn(rows, column)(row);
    return differs ? [{ column, to: valueState(input, row, column, value) }] : [];
  });
}

/** What a person chose is kept in the columns it is read from, where the table has them. */
function wantedChoices(input: ReviewInput, row: number): Wanted[] {
  const choice = input.choices.get(row);
  const validated = choice?.validated === true && readValidated(cellIn(input, row, "validated")) !== "yes";
  const reason = choice?.l2 !== undefined && readL2(cellIn(input, row, "reason")) !== choice.l2 ? choice.l2 : undefined;
  return [
    ...(validated && columnIn(input, "validated") !== undefined ? [{ column: "validated" as const, to: { value: words.yes[input.language][0] } }] : []),
    ...(reason !== undefined && columnIn(input, "reason") !== undefined ? [{ column: "reason" as const, to: { value: termText(reason, input.language) } }] : []),
  ];
}

function wantedFlag(input: ReviewInput, rows: TrackingRows, row: number, decision: Decision): Wanted[] {
  if (rows.columns.flag === undefined) return [];
  const flag = flagCell(readColumn(rows, "flag", codesIn)(row), decision.attention, input.language);
  if (flag === "same") return [];
  return [flag === "typed" ? { column: "flag", to: { value: "" }, kept: "typed" } : { column: "flag", to: { value: flag.text } }];
}

function keptBecause(input: ReviewInput, row: number, column: ColumnId): "formula" | "error" | undefined {
  if (isFormula(input, row, column)) return "formula";
  return isError(cellIn(input, row, column)) ? "error" : undefined;
}

function changeOf(input: ReviewInput, row: number, column: ColumnId, to: CellState): Change {
  const data = columnIn(input, column);
  const value = cellIn(input, row, column);
  const from = data === undefined ? { value } : { value, format: data.format(row) };
  const kind = to.value === "" ? "clear" : value === "" ? "fill" : "replace";
  return { row, column, from, to, kind, leftOut: isLeftOut(input.leftOut, row, column) };
}
