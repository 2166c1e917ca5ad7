import type { Binding } from "../playbook/tracker/bindHeadings";
import type { PageId } from "../playbook/pages";
import type { KeptEdits } from "../review/apply/apply";
import type { ReceiptBinding } from "../review/apply/bindReceipt";
import type { Inverse, WrittenRun } from "../review/apply/invert";
import type { Snapshot } from "../review/snapshot";
import type { RowName } from "../review/table/rowName";
import type { Filter } from "./filter";
import type { Grouping } from "./grouping";
import type { MonthSession } from "./month/monthSession";
import type { Picking } from "./picking";
import type { RowsWindow, Span, WaitingRow } from "./rowView";
import type { Saying } from "./saying";
import type { View } from "./view";

/** A table as the door to the workbook read it, its headings understood. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly binding: Binding;
  /** The pages of the playbook that decide it. */
  readonly pages: readonly PageId[];
}

/** How long thinking is followed and stopped. */
export interface Thinking {
  progress?(done: number, total: number): void;
  readonly signal?: { readonly aborted: boolean };
}

/**
 * How a table is opened: `again`, with what was said of the same table before, where its rows are found again [W4], and
 * with the filter and the groups that were set last.
 */
export interface Opening {
  readonly again: boolean;
}

/** What of an earlier preview was found again, and of how many rows it was not. */
export interface Opened {
  readonly view: View;
  readonly found: number;
  readonly lost: number;
}

/** Rows in view, of this opening of a table. */
export interface Looked {
  readonly review: number;
  readonly window: RowsWindow;
}

/** Rows that wait, of this opening of a table. */
export interface Waiting {
  readonly review: number;
  readonly rows: readonly WaitingRow[];
}

/** Of which rows those that wait are asked for: all in the list, or those that are picked. */
export type WaitingOf = "listed" | "picked";

/** What is written of the approved preview, and the first of the skipped rows of each reason by name. */
export interface Kept extends KeptEdits {
  readonly names: readonly RowName[];
}

/**
 * All that is thought of a table: its cells, the decisions, what a person said, the list. Everything handed over and
 * given back is plain data. One table is open at a time; what is asked is answered in the order it was asked in.
 * Rejects with ProblemError: `cancelled` for what was stopped, `no-rows`.
 */
export interface ReviewSession {
  /** Decides a table. The one before stays open where this fails. */
  open(reading: Reading, opening: Opening, thinking?: Thinking): Promise<Opened>;
  /** Decides what follows from a person's words. */
  say(saying: Saying, thinking?: Thinking): Promise<View>;
  /** Lists the rows that fit, those that wait first, then as they stand on the sheet. */
  filter(filter: Filter): Promise<View>;
  /** Groups the list by tenant or not, closes and opens groups. */
  group(grouping: Grouping): Promise<View>;
  /** Rows in view; the views to come hold those too. */
  rows(span: Span): Promise<Looked>;
  /** Picks rows, to say something of all of them. */
  pick(picking: Picking): Promise<View>;
  /** Of the rows in the list, or of those picked, those that wait, tenant by tenant. */
  waiting(of: WaitingOf): Promise<Waiting>;
  /** Data rows of a part of those that are listed, in their order, whether their groups are closed or not. */
  listedRows(span: Span): Promise<Uint32Array>;
  /** Writes only the rows that stand in a part of the sheet now, whatever was left out before [W3]. */
  writeOnly(fresh: Reading, part: readonly number[], thinking?: Thinking): Promise<View>;
  /** Whether rows will look alike, once the preview is written, that don't take the same back [W7]. */
  willLookAlike(thinking?: Thinking): Promise<boolean>;
  /** What of the preview still holds for the table as it is now [W4]. */
  keep(fresh: Reading, thinking?: Thinking): Promise<Kept>;
  /** What takes a run back, for the table as it is now [W7]; whatever table is open. */
  invert(run: WrittenRun, fresh: Snapshot, now: ReceiptBinding, thinking?: Thinking): Promise<Inverse>;
  /** A month's export, thought beside the table that is open. */
  readonly month: MonthSession;
}
