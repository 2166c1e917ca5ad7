import type { ColumnId, OutputColumnId } from "../../playbook/tracker/column";
import type { OutputValue } from "../../playbook/tracker/meaning";
import { termText } from "../../playbook/tracker/term";
import { formatIn } from "../table/snapshotCells";
import type { ReviewInput } from "./proposal";
import type { CellState } from "../snapshot";

const isPlain = (format: string) => format === "General" || format === "@";

/** What a cell is to hold for a value of the rules, in the language of the workbook [L1, W6]. */
export function valueState(input: ReviewInput, row: number, column: OutputColumnId, value: OutputValue): CellState {
  if ("term" in value) return { value: termText(value.term, input.language) };
  if ("scenario" in value) return { value: value.scenario };
  if ("text" in value) return { value: value.text };
  return { value: value.date, format: dateFormat(input, row, column, value.from) };
}

/** The format of the date it came from; where that was a text, the cell's own, or the language's. */
function dateFormat(input: ReviewInput, row: number, column: OutputColumnId, from: ColumnId): string {
  const source = formatIn(input, row, from);
  if (!isPlain(source)) return source;
  return ownDateFormat(input, row, column);
}

/** How a date is shown in a cell: as the cell would, or as the language does. */
export function ownDateFormat(input: ReviewInput, row: number, column: ColumnId): string {
  const own = formatIn(input, row, column);
  return isPlain(own) ? input.words.dateFormat(input.language) : own;
}
