import type { Cell } from "../playbook/tracker/cell";
import { review } from "../review/propose/review";
import { argumentGrid, checkAnswerSize } from "./arguments/argumentGrid";
import { outcomeCell, outcomeColumns } from "./rowOutcome";
import { readHeadings, reviewInput, type Asked } from "./arguments/tableArguments";

/** One line a row, in the rows' order [X2]. */
export function decideTable(headings: unknown, rows: unknown, asked: Asked): Cell[][] {
  const understood = readHeadings(headings, asked, [rows]);
  const input = reviewInput(understood, argumentGrid(rows));
  const lines = review(input).map((proposal) => outcomeColumns.map((column) => outcomeCell(input, proposal, column)));
  checkAnswerSize(understood.language, lines);
  return lines;
}
