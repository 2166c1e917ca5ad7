import { bindHeadings, type Binding, type Rebinding } from "../../playbook/tracker/bindHeadings";
import type { ColumnId } from "../../playbook/tracker/column";
import { columns } from "../../playbook/tracker/data/columns";
import { OpenedTable } from "../../playbook/tracker/openedTable";
import type { TrackingColumn } from "../../playbook/tracker/trackingRows";
import { choiceColumns, choiceDateColumns } from "../../playbook/page/choice";
import type { Playbook } from "../../playbook/playbook";
import { ProblemError } from "../problem";
import type { BoundSnapshot } from "./snapshotCells";
import type { ColumnNeed, Snapshot, TableListing } from "../snapshot";

/** Throws ProblemError where the headings won't do [R2]. */
export function bindListing(
  listing: TableListing,
  rebinding: Rebinding,
  { columns: asked }: Pick<Playbook, "columns">,
): Binding {
  if (listing.headingsMerged) throw new ProblemError({ code: "headings-merged" });
  const binding = bindHeadings(listing.headings, rebinding, asked);
  if ("problem" in binding) throw new ProblemError(binding.problem);
  return binding;
}

/** Whatever a run may write: what the rules give, and a person's own words [F7]. */
export const writableColumns: ReadonlySet<ColumnId> = new Set(
  columns.flatMap(({ id, role }) => (role === "output" || choiceColumns.has(id) ? [id] : [])),
);

/** What to read of a table: every bound column; formulas and formats of those that may be written. */
export function columnNeeds(binding: Binding, playbook: Playbook): readonly ColumnNeed[] {
  const formatted = formattedColumns(playbook);
  return columns.flatMap(({ id, role }) => {
    const index = binding.columns[id];
    if (index === undefined) return [];
    const more = {
      ...(role === "key" ? { identity: true as const } : {}),
      ...(playbook.dateSources.has(id) ? { dates: true as const } : {}),
    };
    return [{ index, formulas: writableColumns.has(id), formats: formatted.has(id), ...more }];
  });
}

/** Texts copied from other cells may look like numbers; dates carry their format with them. */
function formattedColumns({ dateSources, dateTargets, copiedColumns }: Playbook): ReadonlySet<ColumnId> {
  return new Set([...dateSources, ...dateTargets, ...copiedColumns, ...choiceDateColumns]);
}

/** A reading with its headings understood, as the rules take it. */
export function openSnapshot(snapshot: Snapshot, binding: Binding, playbook: Playbook): BoundSnapshot {
  const bound: { [column in ColumnId]?: TrackingColumn } = {};
  for (const { id } of columns) {
    const index = binding.columns[id];
    const column = index === undefined ? undefined : snapshot.columns.get(index);
    if (column !== undefined) bound[id] = column;
  }
  const { language } = binding;
  const { rowCount, from1904 = false } = snapshot;
  return { snapshot, binding, playbook, table: new OpenedTable({ rowCount, columns: bound, language, from1904 }) };
}
