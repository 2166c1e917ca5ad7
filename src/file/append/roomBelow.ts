import type { RoomBelow } from "../../review/merge/monthPort";
import type { Rect } from "../rect";
import type { OpenedPackage } from "../openPackage";
import type { Place } from "../table/places";
import { takenRow } from "../table/takenRow";

/** The cells that so many rows under the last one, and a total row under them, would take up anew. */
export function roomFor({ listing, table }: Place, rows: number): Rect {
  const { headingRow, firstColumn, rowCount, headings } = listing;
  const first = headingRow + 1 + rowCount + (table?.showTotals === true ? 1 : 0);
  return { row: first, column: firstColumn, rows, columns: headings.length };
}

/** What stands in the way of rows. In a file nothing else moves. */
export function roomBelow(opened: OpenedPackage, place: Place, rows: number): RoomBelow {
  const taken = takenRow(opened, place, roomFor(place, rows));
  const { headingRow, rowCount } = place.listing;
  const isOwn = (row: number): boolean => row > headingRow && row <= headingRow + rowCount;
  return { taken: taken === null ? null : taken + 1, moves: false, hidden: place.sheet.hiddenRows.some(isOwn) };
}
