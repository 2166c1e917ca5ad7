import type { SheetWords } from "../../propose/sheetWords";
import type { Answers, BroughtIn } from "../bringIn";
import type { Month } from "../month";
import type { MonthLeftOut } from "../values/monthValues";

/** A month as a person approved it. */
export interface ApprovedMonth {
  readonly month: Month;
  readonly answers: Answers;
  readonly leftOut: MonthLeftOut;
  /** `bringIn` of the three above. */
  readonly brought: BroughtIn;
  readonly words: SheetWords;
}

/** A part of an approved month that is not written, by its place when it was approved. */
export type SkippedOfMonth = (
  { readonly of: "row"; readonly trackerRow: number } | { readonly of: "added"; readonly portalRow: number }
) & {
  /**
   * gone: the row is not found again, or what was to be added is no longer new. changed: what would be written now is
   * not what was approved. twin: a row of the same content was left out.
   */
  readonly because: "gone" | "changed" | "twin";
};

/** What of an approved month is not written after all, by the rows of the fresh reading, and by export rows. */
export interface Unwritten {
  readonly rows: readonly number[];
  readonly portalRows: readonly number[];
}
