import { statusColumnIds, type ColumnId } from "../../playbook/tracker/column";

/** What a person left out of the preview. */
export interface LeftOut {
  readonly rows: ReadonlySet<number>;
  /** Columns left out of a row; L1 to L3 go together [W3]. */
  readonly cells: ReadonlyMap<number, ReadonlySet<ColumnId>>;
}

export const nothingLeftOut: LeftOut = { rows: new Set(), cells: new Map() };

export function isStatusColumn(column: ColumnId): boolean {
  return (statusColumnIds as readonly ColumnId[]).includes(column);
}

export function isLeftOut(leftOut: LeftOut, row: number, column: ColumnId): boolean {
  if (leftOut.rows.has(row)) return true;
  const cells = leftOut.cells.get(row);
  if (cells === undefined) return false;
  return cells.has(column) || (isStatusColumn(column) && statusColumnIds.some((status) => cells.has(status)));
}
