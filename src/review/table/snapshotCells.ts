import { cellAt, type Cell } from "../../playbook/tracker/cell";
import type { Binding } from "../../playbook/tracker/bindHeadings";
import type { ColumnId } from "../../playbook/tracker/column";
import type { Playbook } from "../../playbook/playbook";
import type { OpenedTable } from "../../playbook/tracker/openedTable";
import { formatAt, type Snapshot, type SnapshotColumn, type TableListing } from "../snapshot";

/** A table whose headings are understood, whatever its rows hold. */
export interface BoundListing {
  readonly listing: TableListing;
  readonly binding: Binding;
  readonly playbook: Playbook;
}

/** A reading with its headings understood, opened once for all that is asked of it (`openSnapshot`). */
export interface BoundSnapshot {
  readonly snapshot: Snapshot;
  readonly binding: Binding;
  readonly table: OpenedTable;
  /** What it is decided by. */
  readonly playbook: Playbook;
}

export function columnIn({ snapshot, binding }: BoundSnapshot, column: ColumnId): SnapshotColumn | undefined {
  const index = binding.columns[column];
  return index === undefined ? undefined : snapshot.columns.get(index);
}

/** "" where the table lacks the column. */
export function cellIn(bound: BoundSnapshot, row: number, column: ColumnId): Cell {
  const data = columnIn(bound, column);
  return data === undefined ? "" : cellAt(data, row);
}

/** Number format code; "General" where it was not read. */
export function formatIn(bound: BoundSnapshot, row: number, column: ColumnId): string {
  return formatAt(columnIn(bound, column), row) ?? "General";
}

export function isFormula(bound: BoundSnapshot, row: number, column: ColumnId): boolean {
  return columnIn(bound, column)?.formulaRows.has(row) ?? false;
}
