import { bindHeadings, type Binding, type Rebinding } from "../playbook/tracker/bindHeadings";
import type { ColumnId } from "../playbook/tracker/column";
import { columns } from "../playbook/tracker/data/columns";
import type { TrackingRows } from "../playbook/tracker/trackingRows";
import type { ColumnData } from "../playbook/tracker/cell";
import { ProblemError } from "./problem";
import type { ColumnNeed, Snapshot, TableListing } from "./snapshot";

/** Throws ProblemError where the headings won't do [R2]. */
export function bindListing(listing: TableListing, rebinding: Rebinding): Binding {
  if (listing.headingsMerged) throw new ProblemError({ code: "headings-merged" });
  const binding = bindHeadings(listing.headings, rebinding);
  if ("problem" in binding) throw new ProblemError(binding.problem);
  return binding;
}

/** What to read of a table: every bound column; formulas and formats of those that may be written. */
export function columnNeeds(binding: Binding): readonly ColumnNeed[] {
  return columns.flatMap(({ id, role }) => {
    const index = binding.columns[id];
    if (index === undefined) return [];
    const isWritten = role === "output" || id === "validated" || id === "reason";
    const more = {
      ...(role === "key" ? { identity: true as const } : {}),
      ...(id === "kickoffDate" ? { dates: true as const } : {}),
    };
    return [{ index, formulas: isWritten, formats: needsFormat.has(id), ...more }];
  });
}

/** Texts copied from other cells may look like numbers; dates carry their format with them. */
const needsFormat: ReadonlySet<ColumnId> = new Set(["kickoffDate", "nextActionDate", "l3", "engagementScenario"]);

/** The rows of a snapshot as the playbook reads them. */
export function trackingRows(snapshot: Snapshot, binding: Binding): TrackingRows {
  const bound: { [column in ColumnId]?: ColumnData } = {};
  for (const { id } of columns) {
    const index = binding.columns[id];
    const column = index === undefined ? undefined : snapshot.columns.get(index);
    if (column !== undefined) bound[id] = column;
  }
  return {
    rowCount: snapshot.rowCount,
    columns: bound,
    language: binding.language,
    from1904: snapshot.from1904 ?? false,
  };
}
