import { columnIds, type ColumnId } from "../../../playbook/tracker/column";
import { isStatusColumn } from "../../propose/leftOut";
import type { CellState } from "../../snapshot";
import type { JoinedGroup } from "../joinGroup";
import type { Month } from "../month";
import { inQuestion } from "../sides/side";
import { formatAt, tableCell } from "../values/tableCell";

/** What says which row a line is, and its seats. */
const known: readonly ColumnId[] = [
  "tenant",
  "tenantId",
  "service",
  "subscription",
  "entitlements",
  "totalEntitlements",
];

/**
 * Lines for the rows of a group that waits since there is no last export: who they are and their seats, their status
 * in question. They keep the group as it is, so that it is asked about again as if there were none.
 */
export function unknownLines({ tracker, portal }: Month, { tracker: rows }: JoinedGroup): (readonly CellState[])[] {
  const idAt = new Map(columnIds.map((id) => [portal.binding.columns[id], id]));
  const cellFor = (row: number, id: ColumnId | undefined): CellState => {
    if (id !== undefined && isStatusColumn(id)) return { value: inQuestion };
    const index = id === undefined || !known.includes(id) ? undefined : tracker.binding.columns[id];
    return index === undefined
      ? { value: "" }
      : { value: tableCell(tracker, row, index), format: formatAt(tracker, row, index) };
  };
  return rows.map((row) => portal.snapshot.listing.headings.map((_, index) => cellFor(row, idAt.get(index))));
}
