import { formatAt, type Snapshot } from "../../review/snapshot";
import type { CellThen } from "../write/batch/writeAndLook";
import { cellIn } from "../write/examine/readAgain";

/** The cells of a row as a reading shows them; a formula is told as one, not which. */
export function cellsRead(snapshot: Snapshot, row: number): readonly CellThen[] {
  return snapshot.listing.headings.map((_, column) => {
    const cell = cellIn(snapshot, row, column);
    const read = snapshot.columns.get(column);
    return {
      value: typeof cell === "object" ? cell.error : cell,
      formula: read?.formulaRows.has(row) === true ? "=" : null,
      format: formatAt(read, row) ?? "General",
    };
  });
}
