import { fold } from "../playbook/tracker/fold";
import { columnIds } from "../playbook/tracker/column";
import { cellIn, type BoundSnapshot } from "./snapshotCells";

/** Nothing stands in any of the row's bound columns. */
export function isBlankRow(bound: BoundSnapshot, row: number): boolean {
  return columnIds.every((column) => {
    const cell = cellIn(bound, row, column);
    return typeof cell === "string" && fold(cell) === "";
  });
}
