import type { L2Id } from "../playbook/tracker/term";
import type { RowName } from "../review/table/rowName";
import type { Span } from "./rowView";

/** Which rows of the list a person picks, to say something of all of them. */
export type Picking =
  | { readonly pick: "rows"; readonly rows: readonly number[]; readonly on: boolean }
  /** Places of the list; a heading is no row, and stands for none. */
  | { readonly pick: "span"; readonly span: Span; readonly on: boolean }
  | { readonly pick: "shown" }
  /** Those in the list of the tenant of a row. */
  | { readonly pick: "tenant"; readonly row: number; readonly on: boolean }
  | { readonly pick: "none" };

/** What can be said of all rows that are picked. */
export interface Picked {
  readonly rows: number;
  /** Of those, the rows that wait for a word on whether No Intent was validated. */
  readonly waiting: number;
  /** Of those that would change, the rows that are left out, and the others. */
  readonly taken: number;
  readonly leftOut: number;
  /** The lists that fit all of them; empty: none does. */
  readonly l2s: readonly L2Id[];
  readonly l3s: readonly string[];
  /** The row that was picked last. */
  readonly last: RowName | null;
}
