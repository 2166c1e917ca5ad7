import type { MonthReverted } from "../../../review/merge/apply/revertMonth";
import type { Problem } from "../../../review/problem";
import type { Span } from "../../../worker/rowView";
import type { MonthSaying } from "../../../worker/month/monthSaying";
import type { MonthLooked } from "../../../worker/month/monthSession";
import type { MonthFilter, MonthView } from "../../../worker/month/monthView";
import type { ChosenMonth, MonthCommand, MonthPreview, MonthRun } from "./monthState";

/** What came of a command. */
export type MonthResult =
  | { readonly of: "tables"; readonly chosen: ChosenMonth }
  | { readonly of: "month"; readonly preview: MonthPreview }
  | { readonly of: "run"; readonly run: MonthRun }
  | { readonly of: "revert"; readonly run: MonthRun; readonly reverted: MonthReverted };

/** What happens on the page: what a person does, and what comes back. */
export type MonthAction =
  | { readonly type: "start"; readonly command: MonthCommand }
  | { readonly type: "progress"; readonly command: MonthCommand; readonly percent: number }
  | { readonly type: "stop" }
  | { readonly type: "finished"; readonly command: MonthCommand; readonly result: MonthResult }
  | { readonly type: "problem"; readonly command: MonthCommand; readonly problem: Problem }
  | { readonly type: "back" }
  | { readonly type: "choose"; readonly chosen: ChosenMonth }
  | { readonly type: "say"; readonly saying: MonthSaying }
  | { readonly type: "said"; readonly view: MonthView }
  | { readonly type: "filter"; readonly filter: MonthFilter }
  | { readonly type: "filtered"; readonly view: MonthView }
  | { readonly type: "look"; readonly span: Span }
  | { readonly type: "looked"; readonly looked: MonthLooked }
  /** Who thinks can't answer. */
  | { readonly type: "gone"; readonly problem: Problem };
