import type { Cell } from "../../../playbook/tracker/cell";
import type { Problem } from "../../../review/problem";
import { toCell } from "../../../review/door/hostValue";
import type { CellWrite } from "../batch/planBatches";
import { stands, type RowSeen } from "../batch/rowSeen";
import { namesSeen } from "./seenColumns";
import type { Writing } from "../writing";

/** A cell that needs another write. */
export interface CellFix {
  readonly write: CellWrite;
  /** What is said of its edit once that stands; null: the edit is written after all. */
  readonly because: Problem | null;
  /** What to put if it won't stand; null: there is nothing else to try. */
  readonly otherwise: CellWrite | null;
  /** It holds what was approved for it: only that the rest of its row was not written calls for taking it back. */
  readonly isApproved?: true;
}

/** A row that needs another write, and how it was seen last: it is written only if it is that row still. */
export interface RowFix {
  readonly row: number;
  readonly cells: readonly CellFix[];
  readonly seen: RowSeen;
}

/** Names the cells of a row that could not be set right, with what stands there as far as it was seen. */
export function nameWrong({ ledger, reading }: Writing, { row, seen, cells }: RowFix): void {
  for (const { write, because, otherwise, isApproved } of cells) {
    const now = seen.cells.get(write.column);
    // A write that was only to be tried once more has left nothing wrong behind where the cell holds what it held.
    const isAsBefore = because === null && (otherwise === null || (now !== undefined && stands(now, otherwise)));
    if (isAsBefore || isApproved === true) continue;
    ledger.name({
      row,
      sheetRow: reading.place.listing.headingRow + 1 + row,
      names: namesSeen(seen, reading),
      column: write.column,
      heading: String(seen.headings[write.column] ?? ""),
      holds: toCell(now?.value),
      ...heldBefore(otherwise ?? write),
    });
  }
}

function heldBefore({ holds }: CellWrite): { readonly held?: Cell } {
  return holds === undefined ? {} : { held: holds };
}
