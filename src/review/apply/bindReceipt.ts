import type { Binding } from "../../playbook/tracker/bindHeadings";
import type { Cell } from "../../playbook/tracker/cell";
import type { ColumnId } from "../../playbook/tracker/column";
import { headingAt } from "../table/bindAgain";
import { ProblemError } from "../problem";
import type { TableListing } from "../snapshot";
import type { BoundSnapshot } from "../table/snapshotCells";

/** Where the columns of a run stand now. */
export interface ReceiptBinding {
  readonly binding: Binding;
  /** Columns that are not found again, by what their headings were. */
  readonly missing: ReadonlyMap<ColumnId, string>;
}

/**
 * Finds the columns of an earlier run again, to put cells back: a table's column by its id, also where its heading was
 * renamed since, a plain range's by its heading. Throws `headings-changed` where nothing says any more what a row is
 * of.
 */
export function bindReceipt(now: TableListing, { snapshot, binding }: BoundSnapshot): ReceiptBinding {
  const then = snapshot.listing;
  const columns: { [column in ColumnId]?: number } = {};
  const missing = new Map<ColumnId, string>();
  for (const [column, index] of Object.entries(binding.columns) as [ColumnId, number][]) {
    const found = columnNow(then, now, index);
    if (found === undefined) missing.set(column, headingAt(then.headings, index));
    else columns[column] = found;
  }
  if (columns.service === undefined || (columns.tenant === undefined && columns.tenantId === undefined)) {
    throw new ProblemError({ code: "headings-changed", headings: [...missing.values()] });
  }
  return { binding: { ...binding, columns }, missing };
}

/** Where a column of an earlier listing stands now; undefined where that can't be told. */
export function columnNow(then: TableListing, now: TableListing, index: number): number | undefined {
  const id = then.columnIds?.[index];
  if (id !== undefined && now.columnIds !== undefined) return placeOf(now.columnIds, (other) => other === id);
  const heading = headingAt(then.headings, index);
  return placeOf(now.headings, (_, place) => headingAt(now.headings, place) === heading);
}

/** The only place there is; undefined where there is none, or more than one. */
function placeOf<T extends Cell>(items: readonly T[], isIt: (item: T, place: number) => boolean): number | undefined {
  const places = items.flatMap((item, place) => (isIt(item, place) ? [place] : []));
  return places.length === 1 ? places[0] : undefined;
}

/** A binding without the columns that are gone since. */
export function withoutMissing(binding: Binding, missing: ReceiptBinding["missing"]): Binding {
  const columns = Object.fromEntries(
    Object.entries(binding.columns).filter(([column]) => !missing.has(column as ColumnId)),
  );
  return { ...binding, columns };
}
