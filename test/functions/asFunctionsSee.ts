import { openSnapshot } from "../../src/review/table/openSnapshot";
import type { Cell } from "../../src/playbook/tracker/cell";
import { review } from "../../src/review/propose/review";
import type { ReviewInput } from "../../src/review/propose/proposal";
import type { ExcelFunctions } from "./excelFunctions";
import { expectedLine } from "./expectedOutcome";
import { handedRows } from "./handedCells";

/** Every cell of the table, rows × columns. */
export const cellsOf = ({ snapshot }: ReviewInput): Cell[][] =>
  Array.from({ length: snapshot.rowCount }, (_, row) =>
    snapshot.listing.headings.map((_heading, index) => {
      const column = snapshot.columns.get(index);
      return column?.distinct[column.codes[row] ?? -1] ?? "";
    }),
  );

/** As functions see it: values alone. */
export function withoutFormulas(input: ReviewInput): ReviewInput {
  const columns = new Map(
    [...input.snapshot.columns].map(([index, column]) => [index, { ...column, formulaRows: new Set<number>() }]),
  );
  return { ...input, ...openSnapshot({ ...input.snapshot, columns }, input.binding, input.playbook) };
}

/** The rows of a table (from 1) for which the spilled outcome is not what the pane proposes [X1]. */
export function rowsNotAsInPane(excel: ExcelFunctions, given: ReviewInput): readonly number[] {
  const input = withoutFormulas(given);
  const spilled = excel.call(
    "OUTCOMES",
    [input.snapshot.listing.headings],
    handedRows(cellsOf(input), ""),
    input.language,
    input.playbook.pages.join(),
  );
  const lines = review(input).map((proposal) => expectedLine(input, proposal));
  if (!Array.isArray(spilled) || spilled.length !== lines.length) return lines.map((_, row) => row + 1);
  return lines.flatMap((line, row) => (JSON.stringify(spilled[row]) === JSON.stringify(line) ? [] : [row + 1]));
}
