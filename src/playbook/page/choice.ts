import { words } from "../tracker/data/words";
import type { CalendarDay } from "../tracker/calendarDay";
import type { Cell } from "../tracker/cell";
import type { ColumnId } from "../tracker/column";
import type { Language } from "../tracker/language";
import type { OpenedTable } from "../tracker/openedTable";
import { readL2, readStage } from "../tracker/read/readTerm";
import { readIntent, readValidated } from "../tracker/read/readYesNo";
import { serialDay } from "../tracker/read/serialDay";
import { termText, type L2Id } from "../tracker/term";

/** What a person said in the pane for a row; it is input of the decision as a cell is, and counts before one [F7]. */
export interface Choice {
  readonly stage?: "assignment" | "delivery";
  readonly intent?: "yes" | "no";
  /** The day on which a person said that No Intent was validated. */
  readonly validated?: CalendarDay;
  readonly reason?: L2Id;
  /** It counts as a reason too, and is taken over whatever L2 stands in the row. */
  readonly l2?: L2Id;
  readonly l3?: string;
}

/** What a row is for: the L2 a person chose, else the reason they gave, else what the reason column says. */
export function reasonGiven(
  { readings }: OpenedTable,
  row: number,
  choice: Choice | undefined,
): L2Id | "blank" | "unreadable" {
  return choice?.l2 ?? choice?.reason ?? readings.reason(row);
}

/** How cells of a table are written. */
export interface WrittenIn {
  readonly language: Language;
  readonly from1904: boolean;
}

/** Where a choice is kept: the column it is read from, how a cell says it, and what is written to say it. */
export interface ChoiceKept<V> {
  readonly column: ColumnId;
  /** What is written is a date's serial number, which wants a date's format. */
  readonly isDate?: true;
  isSaid(cell: Cell, value: V): boolean;
  cell(value: V, written: WrittenIn): Cell;
}

/** What a row is said to be for: its reason, or an L2, which is kept as its reason. */
const keptAsReason: ChoiceKept<L2Id> = {
  column: "reason",
  isSaid: (cell, l2) => readL2(cell) === l2,
  cell: (l2, { language }) => termText(l2, language),
};

/**
 * null: it is kept in the cell it gives. A choice left out here does not compile. Where two are kept in one column the
 * last that is said stands there, as it counts first (`reasonGiven`).
 */
export const keptChoices: { readonly [K in keyof Required<Choice>]: ChoiceKept<Required<Choice>[K]> | null } = {
  stage: {
    column: "stage",
    isSaid: (cell, stage) => readStage(cell) === stage,
    cell: (stage, { language }) => termText(`stage.${stage}`, language),
  },
  intent: {
    column: "intent",
    isSaid: (cell, intent) => readIntent(cell) === intent,
    cell: (intent, { language }) => words[intent][language][0],
  },
  validated: {
    column: "validated",
    isDate: true,
    isSaid: (cell) => readValidated(cell) === "yes",
    cell: ({ year, month, day }, { from1904 }) => serialDay(year, month, day, from1904) ?? "",
  },
  reason: keptAsReason,
  l2: keptAsReason,
  l3: null,
};

/** Columns that are written for what a person says, beside those that the scenarios fill. */
export const choiceColumns: ReadonlySet<ColumnId> = new Set(
  Object.values(keptChoices).flatMap((kept) => (kept === null ? [] : [kept.column])),
);

/** Of those, the ones that dates are written into. */
export const choiceDateColumns: ReadonlySet<ColumnId> = new Set(
  Object.values(keptChoices).flatMap((kept) => (kept?.isDate === true ? [kept.column] : [])),
);
