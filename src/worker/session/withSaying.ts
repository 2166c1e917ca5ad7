import type { ColumnId } from "../../playbook/tracker/column";
import { leftOutTogether } from "../../review/propose/leftOut";
import type { ReviewInput } from "../../review/propose/proposal";
import type { ChoicePart, RowsMeant, Saying } from "../saying";
import { withPart } from "../withPart";

/** What a person said, with one thing more. `rowsOf`: the rows that are meant. */
export function withSaying(
  input: ReviewInput,
  saying: Saying,
  rowsOf: (rows: RowsMeant) => readonly number[],
): ReviewInput {
  const { leftOut, choices } = input;
  switch (saying.say) {
    case "leaveOutRows":
      return { ...input, leftOut: { ...leftOut, rows: withRows(leftOut.rows, rowsOf(saying.rows), saying.leftOut) } };
    case "leaveOutCell": {
      const { row, column } = saying;
      return { ...input, leftOut: { ...leftOut, cells: withCell(leftOut.cells, row, column, saying.leftOut) } };
    }
    case "choose":
      return { ...input, choices: withChoices(choices, rowsOf(saying.rows), saying.part) };
    case "writeIn":
      return { ...input, language: saying.language };
  }
}

function withRows(rows: ReadonlySet<number>, said: readonly number[], leftOut: boolean): ReadonlySet<number> {
  const now = new Set(rows);
  for (const row of said) {
    if (leftOut) now.add(row);
    else now.delete(row);
  }
  return now;
}

type Cells = ReviewInput["leftOut"]["cells"];

function withCell(cells: Cells, row: number, column: ColumnId, leftOut: boolean): Cells {
  const columns = new Set(cells.get(row));
  for (const own of leftOutTogether(column)) {
    if (leftOut) columns.add(own);
    else columns.delete(own);
  }
  const now = new Map(cells);
  if (columns.size > 0) now.set(row, columns);
  else now.delete(row);
  return now;
}

type Choices = ReviewInput["choices"];

function withChoices(choices: Choices, rows: readonly number[], part: ChoicePart): Choices {
  const now = new Map(choices);
  for (const row of rows) {
    const choice = withPart(now.get(row) ?? {}, part);
    if (Object.keys(choice).length > 0) now.set(row, choice);
    else now.delete(row);
  }
  return now;
}
