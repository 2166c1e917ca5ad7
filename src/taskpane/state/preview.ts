import type { Binding } from "../../playbook/tracker/bindHeadings";
import type { Language } from "../../playbook/tracker/language";
import type { Filter } from "../../worker/filter";
import type { WaitingRow } from "../../worker/rowView";
import type { View } from "../../worker/view";
import type { Chosen } from "./paneState";

/** What the pane holds of a preview: the session has the rest. */
export interface Preview {
  readonly chosen: Chosen;
  readonly binding: Binding;
  /** What a person asked for; `view` follows. */
  readonly filter: Filter;
  /** Whether rows are to stand tenant by tenant, as was just asked: the list comes with the answer. */
  readonly byTenant: boolean;
  readonly language: Language;
  readonly view: View;
  /** Rows of which something was said before and that were not found again. */
  readonly lost: number;
  /** Whether somebody changed the table on its sheet since it was read. */
  readonly isOutdated: boolean;
  /** Whether search and filters are unfolded: they stay so while the sheet is looked at. */
  readonly filtersOpen: boolean;
  /** Whether several rows are picked, to say something of all of them. */
  readonly isPicking: boolean;
  /** Rows of which is asked whether No Intent was validated; null: nothing is asked. */
  readonly asked: readonly WaitingRow[] | null;
  /** So many of the person's words are not decided yet. */
  readonly waiting: number;
  readonly percent: number;
}

/** Whether what is shown is what would be written. */
export function isUpToDate({ waiting }: Preview): boolean {
  return waiting === 0;
}
