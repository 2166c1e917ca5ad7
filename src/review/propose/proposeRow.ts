import { isFilled } from "../../playbook/page/decision";
import { scenarios, type Decision } from "../../playbook/pages";
import { isError } from "../../playbook/tracker/cell";
import { columnIds, type ColumnId } from "../../playbook/tracker/column";
import { isLeftOut, isStatusColumn } from "./leftOut";
import type { KeptCell, ReviewInput, RowProposal } from "./proposal";
import { kindOf, type Change } from "../change";
import { formatAt, type CellState } from "../snapshot";
import { cellIn, columnIn, isFormula } from "../table/snapshotCells";
import { wantedCells, type WantedCell } from "./wantedCells";

const placeOf = new Map(columnIds.map((column, place) => [column, place]));

/** What would be written of one row, in the order of the columns, and which cells keep what they hold. */
export function proposeRow(input: ReviewInput, row: number, decision: Decision): RowProposal {
  const changes: Change[] = [];
  const kept: KeptCell[] = [];
  const wanted = wantedCells(input, row, decision).sort(
    (one, other) => (placeOf.get(one.column) ?? 0) - (placeOf.get(other.column) ?? 0),
  );
  const isStatusBlocked = wanted.some(
    (cell) => (cell.column === "l1" || cell.column === "l2") && keptBecause(input, row, cell) !== undefined,
  );
  for (const cell of wanted) {
    const because =
      keptBecause(input, row, cell) ?? (isStatusBlocked && isStatusColumn(cell.column) ? "status" : undefined);
    if (because === undefined) changes.push(changeOf(input, row, cell.column, cell.to));
    else kept.push({ column: cell.column, because });
  }
  kept.push(...errorsLeft(input, row, decision, wanted));
  return { row, decision, changes, kept };
}

/**
 * Error values in cells of the scenario that it has nothing to put into, or that the row keeps: they are neither blank
 * nor replaced, but told [R4].
 */
function errorsLeft(input: ReviewInput, row: number, decision: Decision, wanted: readonly WantedCell[]): KeptCell[] {
  if (decision.scenario === null || !isFilled(decision)) return [];
  return (Object.keys(scenarios[decision.scenario].fill) as ColumnId[])
    .filter((column) => isError(cellIn(input, row, column)) && !wanted.some((cell) => cell.column === column))
    .map((column) => ({ column, because: "error" }));
}

function keptBecause(input: ReviewInput, row: number, { column, typed }: WantedCell): KeptCell["because"] | undefined {
  if (typed === true) return "typed";
  if (isFormula(input, row, column)) return "formula";
  return isError(cellIn(input, row, column)) ? "error" : undefined;
}

function changeOf(input: ReviewInput, row: number, column: ColumnId, to: CellState): Change {
  const value = cellIn(input, row, column);
  const format = formatAt(columnIn(input, column), row);
  const from = format === undefined ? { value } : { value, format };
  return { row, column, from, to, kind: kindOf(from, to), leftOut: isLeftOut(input.leftOut, row, column) };
}
