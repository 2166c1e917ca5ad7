import type { PageId } from "../../../playbook/pages";
import type { MonthReceipt, MonthRequest } from "../../../review/merge/apply/applyMonth";
import type { MonthReverted } from "../../../review/merge/apply/revertMonth";
import type { Problem } from "../../../review/problem";
import type { TableListing, TableRef } from "../../../review/snapshot";
import type { KeptRebindings } from "../../../review/table/keptRebinding";
import type { RowName } from "../../../review/table/rowName";
import type { BoundListing } from "../../../review/table/snapshotCells";
import type { MonthSaid } from "../../../worker/month/monthSession";
import type { MonthFilter, MonthView } from "../../../worker/month/monthView";

/** The tables there are, and which of them are the month's. */
export interface ChosenMonth {
  readonly listings: readonly TableListing[];
  readonly kept: KeptRebindings;
  readonly pages: readonly PageId[];
  readonly tracker: TableListing | null;
  readonly portal: TableListing | null;
  readonly last: TableListing | null;
}

/** What the page holds of a month that is open: the session has the rest. */
export interface MonthPreview {
  readonly chosen: ChosenMonth;
  readonly tracker: BoundListing;
  readonly portal: TableListing;
  /** Tracker and export as they were read: what is said is found again by them. */
  readonly readings: MonthSaid["readings"];
  /** What a person asked for; `view` follows. */
  readonly filter: MonthFilter;
  readonly view: MonthView;
  /** So many of the person's words are not thought of yet. */
  readonly waiting: number;
}

/** A month that was written, with all it takes to put it back. */
export interface MonthRun {
  readonly request: MonthRequest;
  readonly receipt: MonthReceipt;
  /** What was skipped, by the names it had in the preview, in the order of the receipt. */
  readonly names: readonly RowName[];
  /** The export: what was to be added stands there. */
  readonly portal: TableRef;
  /** What was said of it, for when it is put back. */
  readonly said: MonthSaid;
}

/** Something that takes a while, because the workbook has to be asked. */
export type MonthCommand =
  | { readonly do: "list" }
  | { readonly do: "read"; readonly chosen: ChosenMonth }
  | { readonly do: "apply"; readonly preview: MonthPreview }
  | { readonly do: "settle"; readonly run: MonthRun }
  | { readonly do: "revert"; readonly run: MonthRun }
  | { readonly do: "settleRevert"; readonly run: MonthRun; readonly reverted: MonthReverted };

export type MonthScreen =
  | {
      readonly name: "busy";
      readonly command: MonthCommand;
      readonly percent: number | null;
      readonly cancelling: boolean;
      readonly back: MonthScreen | null;
    }
  | { readonly name: "choose"; readonly chosen: ChosenMonth }
  | { readonly name: "preview"; readonly preview: MonthPreview }
  | { readonly name: "receipt"; readonly run: MonthRun }
  | { readonly name: "reverted"; readonly run: MonthRun; readonly reverted: MonthReverted }
  | {
      readonly name: "problem";
      readonly problem: Problem;
      readonly command: MonthCommand;
      readonly back: MonthScreen | null;
    };

export const firstMonthScreen: MonthScreen = {
  name: "busy",
  command: { do: "list" },
  percent: null,
  cancelling: false,
  back: null,
};

/** What is not known yet of a run: nothing is offered that builds on it [W7]. */
export function isOpenRun({ receipt: { written } }: MonthRun): boolean {
  return written.cells.unknown.length + written.added.unknown.length + written.removed.unknown.length > 0;
}

/** Whether a run wrote anything into the tracker or kept the export. */
export function hasWritten({ receipt: { written, last } }: MonthRun): boolean {
  return written.cells.written.length + written.added.done.length > 0 || last.state === "kept";
}
