import { isError, type Cell } from "./cell";
import type { ColumnId, OutputColumnId } from "./column";
import { terms } from "./data/terms";
import { fold, foldHeading, isPunctuationOnly } from "./fold";
import { lexicon, type Lexicon } from "./read/lexicon";
import { readDate } from "./read/readDate";
import { termIds, type TermId } from "./term";

/** What the rules give for a cell: ids and facts, no words; `term` is worded where it is written. */
export type OutputValue =
  | { readonly term: TermId }
  | { readonly scenario: string }
  /** As it is spelt in the cell it comes from. */
  | { readonly text: string }
  /** Serial number (days), from the row's cell of that column, whose format it takes. */
  | { readonly date: number; readonly from: ColumnId };

const startingWith = (...prefixes: readonly string[]): TermId[] =>
  termIds.filter((term) => prefixes.some((prefix) => term.startsWith(prefix)));

const termsOfColumn: { readonly [column in OutputColumnId]: readonly TermId[] } = {
  whoUpdates: startingWith("who."),
  l1: startingWith("l1."),
  l2: startingWith("l2.", "na"),
  l3: startingWith("l3.", "na"),
  serviceStatus: startingWith("status.", "na"),
  engagementScenario: startingWith("engagement.", "na"),
  targetDate: ["na"],
  owner: startingWith("owner."),
  nextActionDate: ["date.tbd", "na"],
  nextAction: startingWith("next.", "na"),
  scenario: [],
  flag: [],
};

/** "Customer-Led" is meant as "Customer Led". */
const foldFor = (column: OutputColumnId) => (column === "engagementScenario" ? foldHeading : fold);

const lexicons = new Map<OutputColumnId, Lexicon<TermId>>(
  (Object.keys(termsOfColumn) as OutputColumnId[]).map((column) => [
    column,
    lexicon(
      termsOfColumn[column].map((term) => [term, terms[term]]),
      foldFor(column),
    ),
  ]),
);

const isDateColumn = (column: OutputColumnId) => column === "targetDate" || column === "nextActionDate";

/**
 * What a cell of an output column means, for comparing [W2]: the same term in another case, spelling or
 * language gives the same string; "" is blank.
 */
export function meaningOf(column: OutputColumnId, cell: Cell): string {
  if (isError(cell)) return `error:${cell.error}`;
  const date = isDateColumn(column) ? readDate(cell, { yearFirst: true, monthFirst: false }) : undefined;
  if (date !== undefined) return `date:${date}`;
  const text = fold(String(cell));
  const term = lexicons.get(column)?.get(foldFor(column)(String(cell)));
  return term ?? (isBlankText(column, text) ? "" : `text:${text}`);
}

/** A dash is no engagement scenario: there a cell of punctuation only is blank [F4]. */
function isBlankText(column: OutputColumnId, text: string): boolean {
  return text === "" || (column === "engagementScenario" && isPunctuationOnly(text));
}

/** `meaningOf` for one column. */
export function readerOf(column: OutputColumnId): (cell: Cell) => string {
  return (cell) => meaningOf(column, cell);
}

/** What a value means in an output column; equal to `meaningOf` of the cell once it is written. */
export function meaningOfValue(column: OutputColumnId, value: OutputValue): string {
  if ("term" in value) return value.term;
  if ("date" in value) return `date:${value.date}`;
  return "scenario" in value ? `text:${value.scenario.toLowerCase()}` : meaningOf(column, value.text);
}
