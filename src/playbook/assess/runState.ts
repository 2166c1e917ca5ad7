import { meaningOfValue, type OutputValue } from "../tracker/meaning";
import { cellOf, type AssessOptions, type TrackingRows } from "../tracker/trackingRows";
import type { L1Id, L2Id } from "../tracker/term";
import { isFilled, type Decision } from "./decision";
import { identify, type Identities } from "../tracker/identify";
import { indexRows, type RowIndex } from "../tracker/indexRows";
import { rowCells, type RowCells } from "./rowCells";
import { rowFacts, type RowFacts } from "./rowFacts";
import type { FilledColumnId } from "../noIntent/fills";
import { isError } from "../tracker/cell";

/** The table while it is being decided: what is there, and what this run has decided so far. */
export interface RunState {
  readonly rows: TrackingRows;
  readonly options: AssessOptions;
  readonly who: Identities;
  readonly index: RowIndex;
  readonly facts: RowFacts;
  readonly cells: RowCells;
  readonly decisions: Decision[];
}

export function startRun(rows: TrackingRows, options: AssessOptions): RunState {
  const who = identify(rows);
  return {
    rows,
    options,
    who,
    index: indexRows(rows.rowCount, who),
    facts: rowFacts(rows, who, options),
    cells: rowCells(rows),
    decisions: new Array<Decision>(rows.rowCount),
  };
}

/** An error constant is neither blank nor replaced [R4]; formulas and what was left out come from the caller. */
export function isHeld(run: RunState, row: number, column: FilledColumnId): boolean {
  return isError(cellOf(run.rows, row, column)) || (run.options.isHeld?.(row, column) ?? false);
}

/** Whatever a person leaves out, no run writes the cell: a formula, an error value, or no such column. */
export function isNeverWritten({ rows, options }: RunState, row: number, column: FilledColumnId): boolean {
  if (rows.columns[column] === undefined || isError(cellOf(rows, row, column))) return true;
  return options.isFormula?.(row, column) ?? false;
}

/** No run writes the row's status: L1 or L2 would change and can't. Without an L2 column L1 can. */
export function isStatusKept(run: RunState, row: number, decision: Decision): boolean {
  const isKept = (column: "l1" | "l2") => run.rows.columns[column] !== undefined && isNeverWritten(run, row, column);
  const wouldDiffer = (column: "l1" | "l2") => wouldChange(run, row, column, decision.values[column]);
  return (["l1", "l2"] as const).some((column) => isKept(column) && wouldDiffer(column));
}

/** L1 to L3 go together [W3]: where L1 or L2 would change and can't be written, none of the three is. */
export function isStatusWithheld(run: RunState, row: number, decision: Decision): boolean {
  return (["l1", "l2"] as const).some(
    (column) => isHeld(run, row, column) && wouldChange(run, row, column, decision.values[column]),
  );
}

export function wouldChange(
  run: RunState,
  row: number,
  column: FilledColumnId,
  value: OutputValue | undefined,
): boolean {
  return value !== undefined && meaningOfValue(column, value) !== run.cells.meaning(row, column);
}

/** What will really be written to a cell; undefined where it keeps what it holds. */
export function writtenValue(run: RunState, row: number, column: FilledColumnId): OutputValue | undefined {
  const decision = run.decisions[row];
  if (decision === undefined || !isFilled(decision) || isHeld(run, row, column)) return undefined;
  const isStatus = column === "l1" || column === "l2" || column === "l3";
  return isStatus && isStatusWithheld(run, row, decision) ? undefined : decision.values[column];
}

export function l1After(run: RunState, row: number): L1Id | "unreadable" {
  const written = writtenValue(run, row, "l1");
  return written !== undefined && "term" in written ? (written.term as L1Id) : run.facts.l1(row);
}

export function l2After(run: RunState, row: number): L2Id | "blank" | "unreadable" {
  const written = writtenValue(run, row, "l2");
  if (written === undefined || !("term" in written)) return run.facts.l2(row);
  return written.term === "na" ? "blank" : (written.term as L2Id);
}

/** What a cell will hold after this run; undefined where that is blank or an error. */
export function valueAfter(run: RunState, row: number, column: "l3" | "engagementScenario"): OutputValue | undefined {
  const written = writtenValue(run, row, column);
  if (written !== undefined) return written;
  const cell = cellOf(run.rows, row, column);
  return isError(cell) || run.cells.meaning(row, column) === "" ? undefined : { text: String(cell) };
}
