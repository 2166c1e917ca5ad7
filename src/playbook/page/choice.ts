import { words } from "../tracker/data/words";
import type { Cell } from "../tracker/cell";
import type { ColumnId } from "../tracker/column";
import type { Language } from "../tracker/language";
import { readL2 } from "../tracker/read/readTerm";
import { readValidated } from "../tracker/read/readYesNo";
import { termText, type L2Id } from "../tracker/term";

/** What a person decided in the pane for a row; it counts before what the cells say. */
export interface Choice {
  readonly validated?: true;
  readonly l2?: L2Id;
  readonly l3?: string;
}

/** Where a choice is kept: the column it is read from, how a cell says it, and what is written to say it. */
export interface ChoiceKept<V> {
  readonly column: ColumnId;
  isSaid(cell: Cell, value: V): boolean;
  cell(value: V, language: Language): Cell;
}

/** null: it is kept in the cell it gives. A choice left out here does not compile. */
export const keptChoices: { readonly [K in keyof Required<Choice>]: ChoiceKept<Required<Choice>[K]> | null } = {
  validated: {
    column: "validated",
    isSaid: (cell) => readValidated(cell) === "yes",
    cell: (_, language) => words.yes[language][0],
  },
  l2: {
    column: "reason",
    isSaid: (cell, l2) => readL2(cell) === l2,
    cell: (l2, language) => termText(l2, language),
  },
  l3: null,
};

/** Columns that are written for what a person says, beside those that the scenarios fill. */
export const choiceColumns: ReadonlySet<ColumnId> = new Set(
  Object.values(keptChoices).flatMap((kept) => (kept === null ? [] : [kept.column])),
);
