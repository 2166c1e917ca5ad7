import type { Cell } from "../playbook/tracker/cell";
import { leadingPage } from "../playbook/pages";
import { sentencesFor } from "../language/sentencesFor";
import { argumentGrid, checkSize, isOmitted } from "./arguments/argumentGrid";
import { ArgumentError } from "./arguments/argumentError";
import { checkRows, isSameRow, readHeadings, type Asked, type Headings } from "./arguments/tableArguments";
import { decidedTable, decideRows } from "./decidedTable";
import { outcomeCell, type OutcomeColumn } from "./rowOutcome";

/** What a single-value function gives where the row alone does not decide; the same in every language. */
const needsExistingCode = "needs-existing";

/** One cell of one row's outcome [X2]. Without the other rows, `needs-existing` where they would count. */
export function decideOneRow(
  column: OutcomeColumn,
  headings: unknown,
  row: unknown,
  others: unknown,
  asked: Asked,
): Cell {
  return isOmitted(others)
    ? decideAlone(column, readHeadings(headings, asked, [row]), row)
    : decideAmong(column, headings, row, others, asked);
}

function decideAlone(column: OutcomeColumn, headings: Headings, row: unknown): Cell {
  const table = decideRows(headings, [oneRow(row, headings)]);
  if (!leadingPage.needsOthers(table.decisions, 0, table.decisions.at(0))) return outcomeCell(table, 0, column);
  return column === "why"
    ? `${needsExistingCode}: ${sentencesFor(headings.language).functions.needsExisting}`
    : needsExistingCode;
}

/**
 * The row is found by its cells: rows of the same cells get the same. The table is decided once for all formulas that
 * hand it over.
 */
function decideAmong(column: OutcomeColumn, headings: unknown, row: unknown, others: unknown, asked: Asked): Cell {
  const table = decidedTable(headings, others, asked);
  const { language } = table.headings;
  checkSize(language, row);
  const wanted = oneRow(row, table.headings);
  // A row of another width than the headings' is said before it is looked for.
  checkRows(table.headings, [wanted]);
  const place = table.rows.findIndex((candidate) => isSameRow(candidate, wanted));
  if (place < 0) throw new ArgumentError({ code: "row-not-found" }, language);
  return outcomeCell(table, place, column);
}

/** Throws ArgumentError for more than one row, or none. */
function oneRow(row: unknown, headings: Headings): readonly Cell[] {
  const [wanted, ...more] = argumentGrid(row);
  if (wanted === undefined || more.length > 0) throw new ArgumentError({ code: "not-one-row" }, headings.language);
  return wanted;
}
