import { cellAt, type Cell } from "../../../playbook/tracker/cell";
import { formatAt as columnFormatAt } from "../../snapshot";
import type { BoundSnapshot } from "../../table/snapshotCells";

/** The cell of a column by its place within the table; "" where that was not read. */
export function tableCell({ snapshot }: BoundSnapshot, row: number, index: number | undefined): Cell {
  const column = index === undefined ? undefined : snapshot.columns.get(index);
  return column === undefined ? "" : cellAt(column, row);
}

export function isFormulaAt({ snapshot }: BoundSnapshot, row: number, index: number): boolean {
  return snapshot.columns.get(index)?.formulaRows.has(row) ?? false;
}

export function formatAt({ snapshot }: BoundSnapshot, row: number, index: number): string {
  return columnFormatAt(snapshot.columns.get(index), row) ?? "General";
}
