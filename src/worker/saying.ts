import type { Choice } from "../playbook/page/choice";
import type { ColumnId } from "../playbook/tracker/column";
import type { Language } from "../playbook/tracker/language";
import type { Show } from "./filter";

/** Rows that something is said of. */
export type RowsMeant =
  | { readonly these: readonly number[] }
  /** Those in the list that the rules change. */
  | { readonly listed: true }
  /** Those that are picked; of those, the rows that the rules change. */
  | { readonly picked: "all" | "changing" }
  /** All that fit, in the list or not. */
  | { readonly fitting: Show }
  /** Those of which was said that No Intent was validated. */
  | { readonly validated: true }
  /** Those of which anything was said. */
  | { readonly chosen: true }
  /** Those that are left out. */
  | { readonly leftOut: true };

/** Parts of a choice that are said anew; undefined takes one back. */
export type ChoicePart = { readonly [K in keyof Choice]?: Choice[K] | undefined };

/** What a person says to a preview. */
export type Saying =
  | { readonly say: "leaveOutRows"; readonly rows: RowsMeant; readonly leftOut: boolean }
  | { readonly say: "leaveOutCell"; readonly row: number; readonly column: ColumnId; readonly leftOut: boolean }
  /** What else was chosen for the rows stays [F7]. */
  | { readonly say: "choose"; readonly rows: RowsMeant; readonly part: ChoicePart }
  | { readonly say: "writeIn"; readonly language: Language };
