import { isError, type Cell } from "../../playbook/tracker/cell";

/** A cell as a text that no other cell has: a text is not the number that looks like it. */
export function exactly(cell: Cell): string {
  return isError(cell) ? `e${cell.error}` : `${(typeof cell)[0]}${String(cell)}`;
}
