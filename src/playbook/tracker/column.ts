import { columns } from "./data/columns";
import type { Language } from "./language";

/** key: says what the row is of; fact: decided by; output: written; watched: read, never written. */
export type ColumnRole = "key" | "fact" | "output" | "watched";

export interface ColumnFacts {
  readonly id: string;
  readonly role: ColumnRole;
  /** Only a page asks for it that is chosen beside the leading one: without that page it is no column [B1]. */
  readonly besidePage?: true;
  readonly headings: { readonly [L in Language]: readonly [string, ...string[]] };
}

type Columns = (typeof columns)[number];
export type ColumnId = Columns["id"];
/** Of a page that is chosen beside the leading one. */
export type BesideColumnId = Extract<Columns, { besidePage: true }>["id"];
export type OutputColumnId = Extract<Columns, { role: "output" }>["id"];

export const columnIds: readonly ColumnId[] = columns.map((column) => column.id);

/** The columns of every tracker, whatever pages are chosen. */
export const commonColumns: ReadonlySet<ColumnId> = new Set(
  columns.flatMap((column) => ("besidePage" in column ? [] : [column.id])),
);

export const outputColumnIds: readonly OutputColumnId[] = columns.flatMap((column) =>
  column.role === "output" ? [column.id] : [],
);

/** L1, L2 and L3 are written together or not at all [W3]. */
export const statusColumnIds = ["l1", "l2", "l3"] as const satisfies readonly OutputColumnId[];
