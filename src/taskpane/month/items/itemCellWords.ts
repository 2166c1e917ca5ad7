import { isError } from "../../../playbook/tracker/cell";
import type { ColumnId } from "../../../playbook/tracker/column";
import type { CellState } from "../../../review/snapshot";
import { cellWords, type Headings } from "../../preview/row/cellWords";

/** What a cell of the tracker shows, by the index of its column; "" is a blank. */
export function itemCellWords({ binding }: Headings, index: number, state: CellState, language: string): string {
  const column = (Object.keys(binding.columns) as ColumnId[]).find((id) => binding.columns[id] === index);
  const { value, format = "" } = state;
  // A column that is none of ours shows a date where its format is one; every other number is a number.
  const isDate =
    column === undefined && typeof value === "number" && /[dmy]/iu.test(format.replace(/\[[^\]]*\]|"[^"]*"/gu, ""));
  return cellWords(state, isDate ? "targetDate" : (column ?? "notes"), language);
}

/** The heading of a column of the tracker. */
export function headingWords({ listing }: Headings, index: number): string {
  const heading = listing.headings[index] ?? "";
  return isError(heading) ? heading.error : String(heading);
}
