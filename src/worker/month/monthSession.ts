import type { ReceiptBinding } from "../../review/apply/bindReceipt";
import type { Unwritten } from "../../review/merge/apply/approvedMonth";
import type { MonthInverse, WrittenMonth } from "../../review/merge/apply/invertMonth";
import type { KeptMonth } from "../../review/merge/apply/keepMonth";
import type { Snapshot } from "../../review/snapshot";
import type { RowName } from "../../review/table/rowName";
import type { Reading, Thinking } from "../reviewSession";
import type { Span } from "../rowView";
import type { EnterItem } from "./monthItem";
import type { MonthSaying } from "./monthSaying";
import type { MonthFilter, MonthView, MonthWindow } from "./monthView";
import type { SaidOfMonth } from "./session/saidOfMonth";

/** The tables of a month as the door to the workbook read them. */
export interface MonthReadings {
  readonly tracker: Reading;
  readonly portal: Reading;
  readonly last: Reading | null;
}

/** What a person said of a month and the tables it was said of: plain data, which a page keeps. */
export interface MonthSaid {
  readonly readings: Pick<MonthReadings, "tracker" | "portal">;
  readonly said: SaidOfMonth;
}

/** What is written of the approved month, and what is skipped by the names it had there, in the same order. */
export interface KeptByName extends KeptMonth {
  readonly names: readonly RowName[];
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
  /**
   * Brings a month together, with what was said before of the same tracker as far as it fits. The one before stays open
   * where this fails.
   */
  open(readings: MonthReadings, before: MonthSaid | null, thinking?: Thinking): Promise<MonthView>;
  say(saying: MonthSaying): Promise<MonthView>;
  filter(filter: MonthFilter): Promise<MonthView>;
  /** Items in view; the views to come hold those too. */
  items(span: Span): Promise<MonthLooked>;
  /** All there is to enter in the portal, tenant by tenant. */
  toEnter(): Promise<readonly EnterItem[]>;
  /** What of the approved month still holds for the tracker as it is now [W4]; `unwritten` as `keepMonth` takes it. */
  keep(fresh: Reading, unwritten?: Unwritten, thinking?: Thinking): Promise<KeptByName>;
  /** What takes a month back, for the tracker as it is now [W7]; whatever month is open. */
  invert(run: WrittenMonth, fresh: Snapshot, now: ReceiptBinding): Promise<MonthInverse>;
}
