import type { Rebinding } from "../../playbook/tracker/bindHeadings";
import type { PageId } from "../../playbook/pages";
import type { KeptRebindings } from "../../review/table/keptRebinding";
import type { SheetChange } from "../../review/port";
import type { Problem } from "../../review/problem";
import type { Reverted } from "../../review/apply/revert";
import type { TableListing, TableRef } from "../../review/snapshot";
import type { Waiting, WaitingOf } from "../../worker/reviewSession";
import type { Filter } from "../../worker/filter";
import type { Grouping } from "../../worker/grouping";
import type { Picking } from "../../worker/picking";
import type { RowsWindow, Span } from "../../worker/rowView";
import type { MonthSaid } from "../../worker/month/monthSession";
import type { Saying } from "../../worker/saying";
import type { View } from "../../worker/view";
import type { Chosen, Command, Run, TableSaid } from "./paneState";
import type { LoadedMonthPage } from "../month/loadMonthPage";
import type { MonthRun } from "../month/state/monthState";
import type { Preview } from "./preview";

/** What came of a command. */
export type Result =
  | ({
      readonly of: "tables";
      readonly listings: readonly TableListing[];
      readonly kept: KeptRebindings;
      readonly selected: TableListing | null;
      readonly chosen: Chosen | null;
    } & TableSaid)
  | { readonly of: "rows"; readonly preview: Preview }
  /** Only the rows in the part of the sheet that was asked for are written now. */
  | { readonly of: "scope"; readonly preview: Preview; readonly view: View }
  | { readonly of: "run"; readonly run: Run }
  | { readonly of: "monthPage"; readonly loaded: LoadedMonthPage; readonly cameFrom: TableRef | null }
  | { readonly of: "revert"; readonly run: Run; readonly reverted: Reverted };

/** What happens to the pane: what a person does, and what comes back from the workbook. */
export type PaneAction =
  | { readonly type: "start"; readonly command: Command }
  /** Asked for by the ribbon, whatever the pane shows. */
  | { readonly type: "preview-selected" }
  | { readonly type: "progress"; readonly command: Command; readonly percent: number }
  | { readonly type: "stop" }
  | { readonly type: "finished"; readonly command: Command; readonly result: Result }
  | { readonly type: "problem"; readonly command: Command; readonly problem: Problem }
  | { readonly type: "failed" }
  | { readonly type: "revealed"; readonly problem: Problem | null }
  | { readonly type: "about" }
  | { readonly type: "back" }
  | { readonly type: "restart" }
  /** A month was written, or put back: null. */
  | { readonly type: "month-run"; readonly run: MonthRun | null }
  /** What was said of a month so far; or it is done with. */
  | { readonly type: "month-said"; readonly said: MonthSaid; readonly isDone: boolean }
  | { readonly type: "choose-table"; readonly listing: TableListing }
  | { readonly type: "choose-pages"; readonly pages: readonly PageId[] }
  | { readonly type: "rebind"; readonly rebinding: Rebinding }
  /** The list of a table is left: its row at the top of the view. */
  | { readonly type: "leave-list"; readonly table: string; readonly place: number }
  | PreviewAction;

export type PreviewAction =
  /** A person's words, a filter, a part of the list to look at: the session is asked, and answers. */
  | { readonly type: "say"; readonly saying: Saying }
  | { readonly type: "filter"; readonly filter: Filter }
  | { readonly type: "group"; readonly grouping: Grouping }
  | { readonly type: "look"; readonly span: Span }
  /** Several rows are picked, to say something of all of them; or no more. */
  | { readonly type: "pick-rows"; readonly on: boolean }
  | { readonly type: "pick"; readonly picking: Picking }
  /** What waits is asked for, to be asked about; the question is closed. */
  | { readonly type: "ask-validated"; readonly of: WaitingOf }
  | { readonly type: "waiting"; readonly waiting: Waiting }
  | { readonly type: "close-question" }
  | { readonly type: "sheet-changed"; readonly change: SheetChange }
  | { readonly type: "fold-filters"; readonly open: boolean }
  | { readonly type: "deciding"; readonly percent: number }
  /** What was said is decided. */
  | { readonly type: "said"; readonly view: View }
  | { readonly type: "filtered"; readonly view: View }
  /** Who thinks can't answer. */
  | { readonly type: "preview-problem"; readonly problem: Problem }
  | { readonly type: "looked"; readonly review: number; readonly window: RowsWindow };
