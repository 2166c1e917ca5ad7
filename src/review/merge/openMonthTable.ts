import { columns } from "../../playbook/tracker/data/columns";
import type { Binding, Rebinding } from "../../playbook/tracker/bindHeadings";
import type { ColumnRole } from "../../playbook/tracker/column";
import type { Playbook } from "../../playbook/playbook";
import type { Job, WorkbookPort } from "../port";
import type { ColumnNeed, TableListing, TableRef } from "../snapshot";
import { bindListing, openSnapshot } from "../table/openSnapshot";
import type { BoundSnapshot } from "../table/snapshotCells";

/**
 * Reads a table of a month whole: the columns that are none of ours may be the portal's too [M5]. A table without rows
 * is none that can't be read. Throws ProblemError where its headings won't do.
 */
export async function openMonthTable(
  port: WorkbookPort,
  ref: TableRef,
  { rebinding = {}, playbook }: { readonly rebinding?: Rebinding; readonly playbook: Playbook },
  job: Job = {},
): Promise<BoundSnapshot> {
  const bind = (listing: TableListing) => bindListing(listing, rebinding, playbook);
  const snapshot = await port.read(ref, (listing) => everyColumn(listing, bind(listing)), job);
  return openSnapshot(snapshot, bind(snapshot.listing), playbook);
}

/** Every column with formulas and formats: what is written has to be read with both. */
export function everyColumn({ headings }: TableListing, binding: Binding): readonly ColumnNeed[] {
  const roles = new Map<number | undefined, ColumnRole>(columns.map(({ id, role }) => [binding.columns[id], role]));
  return headings.map((_, index) => ({
    index,
    formulas: true,
    formats: true,
    dates: true,
    ...(roles.get(index) === "key" ? { identity: true } : {}),
    ...(roles.has(index) ? {} : { unruled: true }),
  }));
}
