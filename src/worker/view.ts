import type { Language } from "../playbook/tracker/language";
import type { Filter } from "./filter";
import type { Groups } from "./grouping";
import type { Picked } from "./picking";
import type { RowsWindow } from "./rowView";
import type { Tally } from "./tally";

/** What a pane holds of a table that was read: counts, and the rows in view. */
export interface View {
  /** Which opening of a table it is of. */
  readonly review: number;
  readonly rowCount: number;
  /** What cells are written in. */
  readonly language: Language;
  readonly leftOutRows: number;
  /** Rows of which a person said that No Intent was validated. */
  readonly validatedRows: number;
  /** Rows of which a person said anything at all. */
  readonly chosenRows: number;
  readonly tally: Tally;
  readonly filter: Filter;
  readonly listed: Listed;
  readonly picked: Picked;
  readonly window: RowsWindow;
}

/** The list of the rows that fit the filter. One that stops fitting stays in its place until another filter is set. */
export interface Listed {
  readonly rows: number;
  /** The places of the list: its rows, or where they are grouped the headings and the rows of the groups that are open. */
  readonly places: number;
  /** null: the rows are not grouped. */
  readonly groups: Groups | null;
  /** Of those, the rows that wait for a word on whether No Intent was validated. */
  readonly waiting: number;
  /** Of those that would change, the rows that are left out, and the others. */
  readonly taken: number;
  readonly leftOut: number;
}
