/** An error constant or the error a formula gives, as Excel spells it ("#N/A"). */
export interface CellError {
  readonly error: string;
}

/** One cell as read: "" is empty, a date is its serial number (days). */
export type Cell = string | number | boolean | CellError;

/**
 * One column of a table, rows × 1: the distinct cells, and for every row the index of its cell.
 * A term is read once a distinct cell, not once a row.
 */
export interface ColumnData {
  readonly distinct: readonly Cell[];
  readonly codes: Uint32Array;
}

export function isError(cell: Cell): cell is CellError {
  return typeof cell === "object";
}

/** The cell of one row; "" past the end. */
export function cellAt(column: ColumnData, row: number): Cell {
  return column.distinct[column.codes[row] ?? -1] ?? "";
}

/** Whether two cells hold the same; a text is no error, however it is spelt. */
export function isSameCell(one: Cell, other: Cell): boolean {
  return one === other || (isError(one) && isError(other) && one.error === other.error);
}

const errorKeys = new Map<string, object>();

/** What tells cells apart where === doesn't: an error is known by its spelling, and is no text of that spelling. */
export function cellKey(cell: Cell): unknown {
  if (!isError(cell)) return cell;
  const key = errorKeys.get(cell.error) ?? {};
  errorKeys.set(cell.error, key);
  return key;
}
