import { intersect, MAX_COLUMNS, MAX_ROWS, type Rect } from "../rect";
import type { OpenedPackage } from "../openPackage";
import { SheetCells } from "../sheetCells";
import type { Place } from "./places";

/** The first row of a block where something stands: a value or formula, a merged cell, another table; null: none. */
export function takenRow(
  { sheets, tables }: OpenedPackage,
  { sheet }: Pick<Place, "sheet">,
  room: Rect,
): number | null {
  if (room.column + room.columns > MAX_COLUMNS || room.row + room.rows > MAX_ROWS) return room.row;
  const taken = [...tables.filter((other) => sheets[other.sheet] === sheet).map(({ rect }) => rect), ...sheet.merges]
    .flatMap((rect) => intersect(rect, room)?.row ?? [])
    .sort((one, other) => one - other);
  const cells = new SheetCells(sheet);
  const last = Math.min(room.row + room.rows - 1, sheet.rows.last);
  for (let row = room.row; row <= last && row < (taken[0] ?? Infinity); row += 1) {
    for (let column = room.column; column < room.column + room.columns; column += 1) {
      const { value, formula } = cells.at(row, column);
      if (value !== null || formula !== undefined) return row;
    }
  }
  return taken[0] ?? null;
}
