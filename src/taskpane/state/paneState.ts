import { playbookOf } from "../../playbook/playbook";
import type { Rebinding } from "../../playbook/tracker/bindHeadings";
import type { Receipt } from "../../review/apply/apply";
import type { KeptPages } from "../../review/table/keptPages";
import { recallRebinding, type KeptRebindings } from "../../review/table/keptRebinding";
import type { HowToRead } from "../../review/table/readTracker";
import type { Problem } from "../../review/problem";
import type { Reverted } from "../../review/apply/revert";
import type { TableListing, TableRef } from "../../review/snapshot";
import type { RowName } from "../../review/table/rowName";
import type { RowsPart } from "../../review/port";
import type { Show } from "../../worker/filter";
import type { MonthSaid } from "../../worker/month/monthSession";
import type { Language } from "../../playbook/tracker/language";
import type { LoadedMonthPage } from "../month/loadMonthPage";
import type { MonthRun } from "../month/state/monthState";
import type { Preview } from "./preview";

/** A table and how its headings are to be understood. */
export interface Chosen extends HowToRead {
  readonly listing: TableListing;
  /** Names of pages that the workbook is to be decided by too, and that nobody here knows. */
  readonly unknownPages: readonly string[];
}

/** What was written last, with all that is needed to put it back. */
export interface Run {
  readonly chosen: Chosen;
  /** What was asked for; as long as nothing of it was written it can be asked for again. */
  readonly command: Command;
  readonly receipt: Receipt;
  /** The first of the skipped rows of each reason, as the person saw them. */
  readonly skippedNames: readonly RowName[];
}

/** Something that takes a while, because the workbook has to be asked. */
export type Command =
  /**
   * `again`: the table that was chosen before; `onward`: on to its preview. `preview`: on to that of the table the
   * selection is in.
   */
  | { readonly do: "list"; readonly again?: TableRef; readonly preview?: true; readonly onward?: true }
  /** `cameFrom`: the table a person was at. */
  | { readonly do: "openMonth"; readonly language: Language; readonly cameFrom: TableRef | null }
  /** `anew`: what was said of its rows before is done with. `show`: the rows to begin with. */
  | {
      readonly do: "read";
      readonly chosen: Chosen;
      readonly save: ToKeep;
      readonly anew?: true;
      readonly show?: Show;
    }
  | {
      readonly do: "addColumns";
      readonly chosen: Chosen;
      readonly said: TableSaid;
      readonly headings: readonly string[];
    }
  | { readonly do: "scope"; readonly preview: Preview; readonly part: RowsPart }
  | { readonly do: "apply"; readonly preview: Preview }
  | { readonly do: "settle"; readonly run: Run }
  | { readonly do: "revert"; readonly run: Run }
  | { readonly do: "settleRevert"; readonly run: Run; readonly reverted: Reverted };

/** A table as it is to be read: by what the workbook keeps, or what a person said of it since. */
export function chosenTable(
  listing: TableListing,
  kept: KeptRebindings,
  { chosen, unknown }: KeptPages,
  rebinding: Rebinding = recallRebinding(listing, kept),
): Chosen {
  return { listing, rebinding, playbook: playbookOf(chosen), unknownPages: unknown };
}

export const nothingToKeep: ToKeep = { rebinding: false, pages: null };

/** What of a person's choices the workbook doesn't keep yet, and is to. */
export interface ToKeep {
  readonly rebinding: boolean;
  readonly pages: KeptPages | null;
}

/** What a person said of the workbook and the chosen table. */
export interface TableSaid {
  readonly pages: KeptPages;
  /** A person changed the pages since they were kept. */
  readonly repaged: boolean;
  /** A person changed the rebinding since it was kept. */
  readonly rebound: boolean;
}

export interface TablesScreen extends TableSaid {
  readonly name: "tables";
  readonly listings: readonly TableListing[];
  readonly kept: KeptRebindings;
  /** The table the selection is in. */
  readonly selected: TableListing | null;
  readonly chosen: Chosen | null;
}

export type Screen =
  | { readonly name: "start" }
  | TablesScreen
  | {
      readonly name: "busy";
      readonly command: Command;
      readonly percent: number | null;
      readonly cancelling: boolean;
      /** Sheets that others changed since the first of the rows were read. */
      readonly changed: readonly string[];
      readonly back: Screen;
    }
  | { readonly name: "preview"; readonly preview: Preview }
  | { readonly name: "receipt"; readonly run: Run }
  | { readonly name: "reverted"; readonly run: Run; readonly reverted: Reverted }
  | { readonly name: "problem"; readonly problem: Problem; readonly command: Command; readonly back: Screen }
  | { readonly name: "about"; readonly back: Screen }
  /** Bringing in a month's export has a state of its own. */
  | {
      readonly name: "month";
      readonly loaded: LoadedMonthPage;
      readonly cameFrom: TableRef | null;
      readonly back: Screen;
    }
  | { readonly name: "failed" };

export interface PaneState {
  readonly screen: Screen;
  /** Offered to be put back until all of it was, or until another run wrote something. */
  readonly lastRun: Run | null;
  /** What finds out what became of cells Excel gave no answer for; nothing is put back before that is known [W7]. */
  readonly unsettled: Command | null;
  /** The month that was written last, offered on the page for it to be put back. */
  readonly lastMonth: MonthRun | null;
  /** What was said of months that are not written, by the tracker's key. */
  readonly saidOfMonths: ReadonlyMap<string, MonthSaid>;
  /** Where in the list of each table a person was, by the table's key. */
  readonly places: ReadonlyMap<string, number>;
  /** Why a row could not be brought into view; it changes nothing else. */
  readonly notice: Problem | null;
}

export const firstState: PaneState = {
  screen: { name: "start" },
  lastRun: null,
  unsettled: null,
  lastMonth: null,
  saidOfMonths: new Map(),
  places: new Map(),
  notice: null,
};

/** As long as it isn't known what became of some cells, nothing is offered that builds on them [W7]. */
export function isUnsettled({ receipt }: Run): boolean {
  return receipt.unknown.length > 0;
}
