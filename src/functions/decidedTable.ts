import { assess } from "../playbook/assess";
import { Decisions } from "../playbook/assess/decisions";
import type { AnyDecision } from "../playbook/page/decision";
import type { ReviewInput } from "../review/propose/proposal";
import { argumentGrid, type CellGrid } from "./arguments/argumentGrid";
import { LastMade } from "./arguments/lastMade";
import { readHeadings, reviewInput, type Asked, type Headings } from "./arguments/tableArguments";

/** Rows that a formula handed over, every one of them decided. */
export interface DecidedRows {
  readonly input: ReviewInput;
  readonly decisions: Decisions;
  /** Why, in a sentence, by what is decided: said once however many rows there are. */
  readonly whys: Map<AnyDecision, string>;
}

/** A table that a formula handed over. */
export interface DecidedTable extends DecidedRows {
  readonly headings: Headings;
  readonly rows: CellGrid;
}

const last = new LastMade<DecidedTable>();

/** Decides a table, or gives what was decided of the very same cells before. Throws ArgumentError. */
export function decidedTable(headings: unknown, rows: unknown, asked: Asked): DecidedTable {
  return last.of([headings, rows, asked.language, asked.pages], () => {
    const understood = readHeadings(headings, asked, [rows]);
    const grid = argumentGrid(rows);
    return { headings: understood, rows: grid, ...decideRows(understood, grid) };
  });
}

/** The rows as the pane would have read and decided them. Throws ArgumentError. */
export function decideRows(headings: Headings, rows: CellGrid): DecidedRows {
  const input = reviewInput(headings, rows);
  return { input, decisions: assess(Decisions.of(input.table, input.playbook)), whys: new Map() };
}
