import { formatAt } from "../../../review/snapshot";
import type { HostValue } from "../../../review/door/hostValue";
import type { Reading } from "../../read/readTable";
import type { RowSeen } from "../batch/rowSeen";
import type { CellFix, RowFix } from "../mend/fix";
import { cellIn } from "./readAgain";

/** Adds a row with the cells that have to be set right, as it was read. */
export function addFix(fixes: RowFix[], now: Reading, row: number, cells: readonly CellFix[]): void {
  if (cells.length > 0) fixes.push({ row, cells, seen: seenIn(now, row, cells) });
}

function seenIn({ snapshot }: Reading, row: number, cells: readonly CellFix[]): RowSeen {
  const raw = (column: number): HostValue => {
    const cell = cellIn(snapshot, row, column);
    return typeof cell === "object" ? cell.error : cell;
  };
  return {
    headings: snapshot.listing.headings,
    values: new Map([...snapshot.columns.keys()].map((column) => [column, raw(column)])),
    cells: new Map(
      cells.map(({ write: { column } }) => {
        const read = snapshot.columns.get(column);
        const formula = read?.formulaRows.has(row) === true ? "=" : null;
        return [column, { value: raw(column), formula, format: formatAt(read, row) ?? "General" }];
      }),
    ),
  };
}
