import { cellAt } from "../../playbook/tracker/cell";
import type { ColumnNeed, Snapshot, SnapshotColumn, TableListing } from "../snapshot";
import type { Binding } from "../../playbook/tracker/bindHeadings";
import { columnNow } from "./bindReceipt";
import { exactly } from "./exactly";

/** The columns of a table that no rule reads, to tell rows apart that look alike in all others. */
export function besideNeeds({ headings }: TableListing, binding: Binding): readonly ColumnNeed[] {
  const bound = new Set(Object.values(binding.columns));
  return headings.flatMap((_, index) =>
    bound.has(index) ? [] : [{ index, formulas: true, formats: false, beside: true as const }],
  );
}

/** What stands in rows of two readings beside all that a rule reads, as texts to compare. */
export interface Besides {
  then(row: number): string;
  now(row: number): string;
}

/**
 * What stood beside the rows then, and what does now, as far as the columns are still there; a formula counts as
 * nothing, for it may show something else wherever its row stands. undefined where not all of it was read then.
 */
export function besidesOf(then: Snapshot, now: Snapshot, { columns }: Binding): Besides | undefined {
  const bound = new Set(Object.values(columns));
  const pairs: { readonly then: SnapshotColumn; readonly now: SnapshotColumn }[] = [];
  for (const index of then.listing.headings.keys()) {
    if (bound.has(index)) continue;
    const before = columnOf(then, index);
    if (before === undefined) return undefined;
    const place = columnNow(then.listing, now.listing, index);
    const after = place === undefined ? undefined : columnOf(now, place);
    if (after !== undefined) pairs.push({ then: before, now: after });
  }
  const textOf = (reading: "then" | "now") => (row: number) =>
    JSON.stringify(pairs.map((pair) => constantAt(pair[reading], row)));
  return { then: textOf("then"), now: textOf("now") };
}

function columnOf({ columns, beside }: Snapshot, index: number): SnapshotColumn | undefined {
  return columns.get(index) ?? beside?.get(index);
}

function constantAt(column: SnapshotColumn, row: number): string {
  return column.formulaRows.has(row) ? "" : exactly(cellAt(column, row));
}
