import type { Cell } from "../playbook/cell";
import { openTable } from "../review/reviewTable";
import { review } from "../review/review";
import { argumentGrid } from "./argumentGrid";
import { outcomeCell, outcomeColumns } from "./rowOutcome";
import { readHeadings, reviewInput } from "./tableArguments";

/** One line a row, in the rows' order [X2]. */
export function decideTable(headings: unknown, rows: unknown, language: unknown): Cell[][] {
  const input = reviewInput(readHeadings(headings, language, [rows]), argumentGrid(rows));
  const table = openTable(input);
  return review(input).map((proposal) => outcomeColumns.map((column) => outcomeCell(table, proposal, column)));
}
