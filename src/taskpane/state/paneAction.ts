import type { Rebinding } from "../../playbook/tracker/bindHeadings";
import type { PageId } from "../../playbook/pages";
import type { CalendarDay } from "../../playbook/tracker/calendarDay";
import type { ColumnId } from "../../playbook/tracker/column";
import type { Language } from "../../playbook/tracker/language";
import type { Choice } from "../../playbook/page/choice";
import type { KeptRebindings } from "../../review/table/keptRebinding";
import type { Problem } from "../../review/problem";
import type { Reverted } from "../../review/apply/revert";
import type { TableListing } from "../../review/snapshot";
import type { BoundSnapshot } from "../../review/table/snapshotCells";
import type { Chosen, Command, Run, TableSaid } from "./paneState";
import type { Filter, Preview, Reviewed } from "./preview";

/** What came of a command. */
export type Result =
  | ({
      readonly of: "tables";
      readonly listings: readonly TableListing[];
      readonly kept: KeptRebindings;
      readonly selected: TableListing | null;
      readonly chosen: Chosen | null;
    } & TableSaid)
  | { readonly of: "rows"; readonly chosen: Chosen; readonly bound: BoundSnapshot }
  /** The rows of this preview that are in the part of the sheet asked for. */
  | { readonly of: "scope"; readonly preview: Preview; readonly rows: readonly number[] }
  | { readonly of: "run"; readonly run: Run }
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
  | { readonly type: "choose-table"; readonly listing: TableListing }
  | { readonly type: "choose-pages"; readonly pages: readonly PageId[] }
  | { readonly type: "rebind"; readonly rebinding: Rebinding }
  | PreviewAction;

export type PreviewAction =
  | { readonly type: "deciding"; readonly percent: number }
  | { readonly type: "reviewed"; readonly reviewed: Reviewed }
  | { readonly type: "filter"; readonly filter: Filter }
  | { readonly type: "leave-out-rows"; readonly rows: readonly number[]; readonly leftOut: boolean }
  /** These rows are written and no others, whatever was left out before. */
  | { readonly type: "write-only"; readonly rows: readonly number[] }
  | { readonly type: "leave-out-cell"; readonly row: number; readonly column: ColumnId; readonly leftOut: boolean }
  | { readonly type: "decide"; readonly row: number; readonly choice: Choice }
  /** No Intent was validated for these rows, and it was said on this day; what else was said of them stays. */
  | { readonly type: "validate"; readonly rows: readonly number[]; readonly on: CalendarDay }
  | { readonly type: "write-in"; readonly language: Language };
