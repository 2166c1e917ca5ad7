import type { Language } from "../../playbook/tracker/language";
import type { MonthNote } from "../../review/merge/monthProblem";
import type { MonthItem, MonthKind } from "./monthItem";
import type { SaidOfMonth } from "./session/saidOfMonth";

/** Which items a person wants to see. */
export type MonthShow = "all" | MonthKind;

export interface MonthFilter {
  readonly show: MonthShow;
  readonly search: string;
}

export const firstMonthFilter: MonthFilter = { show: "all", search: "" };

/** The counts of a month's preview. What was left out is not among what would be written. */
export interface MonthTally {
  /** How many items there are of each kind; of questions those that are not answered. */
  readonly items: { readonly [K in MonthKind]: number };
  /** Of the new rows, those that wait for a word. */
  readonly waiting: number;
  readonly answered: number;
  /** Conflicts in the list, answered or not. */
  readonly conflictsListed: number;
  readonly cellsToEnter: number;
  /** What would be written. */
  readonly added: number;
  readonly cells: number;
  readonly rows: number;
}

/** The items of a part of the list. */
export interface MonthWindow {
  readonly from: number;
  readonly items: readonly MonthItem[];
}

/** What a pane holds of a month: counts, and the items in view. */
export interface MonthView {
  /** Which opening of a month it is of. */
  readonly month: number;
  /** Data rows; null where there is no last export. */
  readonly rows: { readonly tracker: number; readonly portal: number; readonly last: number | null };
  /** What cells are written in. */
  readonly language: Language;
  /** Columns of the tracker that always take the export's value, by index [M5]. */
  readonly portalColumns: readonly number[];
  readonly notes: readonly MonthNote[];
  /** All that a person said of it. */
  readonly said: SaidOfMonth;
  /** How many things that were said before fit no more. */
  readonly lost: number;
  readonly tally: MonthTally;
  readonly filter: MonthFilter;
  readonly listed: number;
  readonly window: MonthWindow;
}
