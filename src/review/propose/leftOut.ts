import type { CellsLeftOut } from "../../playbook/page/assessment";
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

/** As the rules ask for it. */
export function cellsLeftOut(leftOut: LeftOut): CellsLeftOut {
  return {
    isAnyOf: (row) => leftOut.rows.has(row) || leftOut.cells.has(row),
    isLeftOut: (row, column) => isLeftOut(leftOut, row, column),
  };
}
