import { isError, type Cell } from "../../src/playbook/tracker/cell";

/** How hosts hand over an empty cell. */
export const emptyCells = [0, null, ""] as const;
export type EmptyCell = (typeof emptyCells)[number];

/** A cell of a range as Excel hands it to a function. */
export function handedCell(cell: Cell, empty: EmptyCell): unknown {
  if (cell === "") return empty;
  return isError(cell) ? { code: cell.error } : cell;
}

export function handedRows(rows: readonly (readonly Cell[])[], empty: EmptyCell): unknown[][] {
  return rows.map((row) => row.map((cell) => handedCell(cell, empty)));
}

/** What a function can make of it: it can't tell a 0 from an empty cell. */
export function withoutZero(cell: Cell): Cell {
  return cell === 0 ? "" : cell;
}
