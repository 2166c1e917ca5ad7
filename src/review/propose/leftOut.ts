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

/** The columns that are left out, or taken in again, with one: L1 to L3 go together [W3]. */
export function leftOutTogether(column: ColumnId): readonly ColumnId[] {
  return isStatusColumn(column) ? statusColumnIds : [column];
}

export function isLeftOut(leftOut: LeftOut, row: number, column: ColumnId): boolean {
  if (leftOut.rows.has(row)) return true;
  const cells = leftOut.cells.get(row);
  if (cells === undefined) return false;
  return leftOutTogether(column).some((own) => cells.has(own));
}

/** As the rules ask for it. */
export function cellsLeftOut(leftOut: LeftOut): CellsLeftOut {
  return {
    isAnyOf: (row) => leftOut.rows.has(row) || leftOut.cells.has(row),
    isLeftOut: (row, column) => isLeftOut(leftOut, row, column),
  };
}
