import type { Reading, Thinking } from "../reviewSession";
import type { Span } from "../rowView";
import type { EnterItem } from "./monthItem";
import type { MonthSaying } from "./monthSaying";
import type { MonthFilter, MonthView, MonthWindow } from "./monthView";

/** The tables of a month as the door to the workbook read them. */
export interface MonthReadings {
  readonly tracker: Reading;
  readonly portal: Reading;
  readonly last: Reading | null;
}

/** Items in view, of this opening of a month. */
export interface MonthLooked {
  readonly month: number;
  readonly window: MonthWindow;
}

/**
 * All that is thought of a month's export: what stands for what, what is asked, the list. Everything handed over and
 * given back is plain data. One month is open at a time. Rejects with ProblemError: the sentences of a month, `no-rows`.
 */
export interface MonthSession {
  /** Brings a month together. The one before stays open where this fails. */
  open(readings: MonthReadings, thinking?: Thinking): Promise<MonthView>;
  say(saying: MonthSaying): Promise<MonthView>;
  filter(filter: MonthFilter): Promise<MonthView>;
  /** Items in view; the views to come hold those too. */
  items(span: Span): Promise<MonthLooked>;
  /** All there is to enter in the portal, tenant by tenant. */
  toEnter(): Promise<readonly EnterItem[]>;
}
