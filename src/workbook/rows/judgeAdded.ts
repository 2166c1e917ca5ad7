import { toCell } from "../../review/door/hostValue";
import type { RowAdded } from "../../review/merge/monthPort";
import type { CellEdit, CellState } from "../../review/snapshot";
import { isConstant, type CellThen } from "../write/batch/writeAndLook";
import type { RowModel } from "./lastRows";
import type { RowToAdd } from "./planAdding";

/** A row that was added, as it was seen, and what of it is not as it was to be. */
export interface AddedSeen {
  readonly added: RowAdded;
  /** By the data rows of the table with the row in it. */
  readonly amiss: readonly CellEdit[];
}

/** Compares a row that was added with what was asked for. What a column calculates is left to it. */
export function judgeAdded(
  { place, cells }: RowToAdd,
  row: number,
  seen: readonly CellThen[],
  { carried }: RowModel,
): AddedSeen {
  const amiss = seen.flatMap((cell, column): CellEdit[] => {
    const to = cells.get(column) ?? { value: "" };
    const isLeft = cell.formula !== null && (carried.has(column) || !cells.has(column));
    if (isLeft || carried.has(column)) return [];
    const isFormatted = to.format === undefined || to.format === cell.format;
    return isConstant(cell, to.value) && isFormatted ? [] : [{ row, column, from: stateOf(cell), to }];
  });
  return { added: addedRow(place, row, seen), amiss };
}

function addedRow(place: number, row: number, seen: readonly CellThen[]): RowAdded {
  return {
    place,
    row,
    cells: new Map(seen.map((cell, column) => [column, stateOf(cell)])),
    calculated: seen.flatMap(({ formula }, column) => (formula === null ? [] : [column])),
  };
}

function stateOf({ value, format }: CellThen): CellState {
  return { value: toCell(value), format };
}
