import type { Rule, Space } from "../../decision/table";
import { isError } from "../tracker/cell";
import type { OpenedTable } from "../tracker/openedTable";
import { cellOf, isFormulaIn } from "../tracker/trackingRows";
import type { Choice } from "./choice";
import type { AnyDecision } from "./decision";
import type { FilledColumnId } from "./fill";
import type { RowOutcome, Scenario } from "./page";

/** Output cells that a person left out: they keep what they hold, whatever the rules give. */
export interface CellsLeftOut {
  /** Whether any cell of the row is. */
  isAnyOf(row: number): boolean;
  isLeftOut(row: number, column: FilledColumnId): boolean;
}

/** What a person said to a table, which counts beside its cells. */
export interface Said {
  readonly leftOut?: CellsLeftOut;
  readonly choices?: ReadonlyMap<number, Choice>;
}

/** The table while it is being decided: what is there, what was said, and what is decided so far. */
export interface Assessment {
  readonly table: OpenedTable;
  readonly said: Said;
  /** What a fact is for a row; undefined for one that the join gives. */
  fact(row: number, fact: string): string | undefined;
  /** Number of the row's combination of facts, but for what the join adds. */
  combination(row: number): number;
  /** The same with what the join gives. */
  joined(row: number, value: string): number;
  /** The rule that holds for a combination. */
  ruleAt(combination: number): Rule<Space, RowOutcome>;
  scenario(id: string): Scenario;
  /** undefined: not decided yet. */
  decided(row: number): AnyDecision | undefined;
  decideAgain(row: number, decision: AnyDecision): void;
  /**
   * Asks about rows, once for all that read alike, are decided alike and of which nothing is said. What is asked must
   * hang on the row alone, and on nothing that other rows hold.
   */
  onceAlike<T>(ask: (row: number) => T): (row: number) => T;
}

/** A formula, an error constant (it is neither blank nor replaced [R4]) or what a person left out. */
export function isHeld(state: Assessment, row: number, column: FilledColumnId): boolean {
  const { rows } = state.table;
  if (isError(cellOf(rows, row, column)) || isFormulaIn(rows, row, column)) return true;
  return state.said.leftOut?.isLeftOut(row, column) ?? false;
}

/** Whatever a person leaves out, no run writes the cell: a formula, an error value, or no such column. */
export function isNeverWritten({ table: { rows } }: Assessment, row: number, column: FilledColumnId): boolean {
  if (rows.columns[column] === undefined || isError(cellOf(rows, row, column))) return true;
  return isFormulaIn(rows, row, column);
}
