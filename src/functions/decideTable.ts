import type { Cell } from "../playbook/tracker/cell";
import { argumentColumns } from "./arguments/argumentColumns";
import { checkAnswerSize } from "./arguments/argumentGrid";
import type { Asked } from "./arguments/tableArguments";
import { decidedTable } from "./decidedTable";
import { outcomeCell } from "./rowOutcome";

/** One line a row, in the rows' order, of the columns asked for [X2]. */
export function decideTable(headings: unknown, rows: unknown, asked: Asked, columns: unknown): Cell[][] {
  const table = decidedTable(headings, rows, asked);
  const { language } = table.headings;
  const wanted = argumentColumns(columns, language);
  const lines = table.rows.map((_, row) => wanted.map((column) => outcomeCell(table, row, column)));
  checkAnswerSize(language, lines);
  return lines;
}
