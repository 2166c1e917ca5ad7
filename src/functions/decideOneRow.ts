import type { Cell } from "../playbook/cell";
import { rowFacts } from "../playbook/assess/rowFacts";
import { identify } from "../playbook/assess/identify";
import type { RowProposal } from "../review/proposal";
import { openTable, type ReviewTable } from "../review/reviewTable";
import { review } from "../review/review";
import { argumentGrid, isOmitted, type CellGrid } from "./argumentGrid";
import { ArgumentError } from "./argumentProblem";
import { needsExisting, needsExistingCode } from "./needsExisting";
import { outcomeCell, type OutcomeColumn } from "./rowOutcome";
import { readHeadings, reviewInput, type Headings } from "./tableArguments";
import { textsFor } from "./texts/textsFor";

/** One cell of one row's outcome [X2]. Without the other rows, `needs-existing` where they would count. */
export function decideOneRow(column: OutcomeColumn, headings: unknown, row: unknown, others: unknown, language: unknown): Cell {
  const understood = readHeadings(headings, language, [row, others]);
  const [wanted, ...more] = argumentGrid(row);
  if (wanted === undefined || more.length > 0) throw new ArgumentError({ code: "not-one-row" }, understood.language);
  if (!isOmitted(others)) return decideAmong(column, understood, wanted, argumentGrid(others));
  const { table, proposal } = decide(understood, [wanted], 0);
  const isNew = rowFacts(table.rows, identify(table.rows), {}).isNewSubscription(0);
  if (!needsExisting(proposal.decision, isNew)) return outcomeCell(table, proposal, column);
  return column === "why" ? `${needsExistingCode}: ${textsFor(understood.language).needsExisting}` : needsExistingCode;
}

/** The row is found by its cells: rows of the same cells get the same. */
function decideAmong(column: OutcomeColumn, headings: Headings, wanted: readonly Cell[], rows: CellGrid): Cell {
  const key = JSON.stringify(wanted);
  // A row of another width than the headings' is said before it is looked for.
  reviewInput(headings, [wanted]);
  const place = rows.findIndex((row) => JSON.stringify(row) === key);
  const { table, proposal } = decide(headings, rows, place);
  return outcomeCell(table, proposal, column);
}

function decide(headings: Headings, rows: CellGrid, place: number): { readonly table: ReviewTable; readonly proposal: RowProposal } {
  const input = reviewInput(headings, rows);
  const proposal = review(input)[place];
  if (proposal === undefined) throw new ArgumentError({ code: "row-not-found" }, headings.language);
  return { table: openTable(input), proposal };
}
