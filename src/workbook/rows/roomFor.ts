import { ProblemError } from "../../review/problem";
import type { RoomBelow } from "../../review/merge/monthPort";
import type { Place } from "../find/place";
import { rangeOf } from "../find/rangeOf";

const lastSheetRow = 1_048_576;

/** The first sheet row, from 0, where rows would come that push nothing but a total row. */
function firstRowBelow({ listing, corners }: Place): number {
  return listing.ref.kind === "table" ? corners.bottom + 1 : listing.headingRow + 1 + listing.rowCount;
}

/** Asks, within a batch, where something stands in the columns of a table under it; told after the sync. */
export function askBelow(
  sheet: Excel.Worksheet,
  place: Place,
  rows: number,
): () => Pick<RoomBelow, "taken"> & { readonly further: boolean } {
  const first = firstRowBelow(place);
  const { firstColumn, headings } = place.listing;
  const room = Math.min(rows, lastSheetRow - first);
  const used = (row: number, count: number): Excel.Range | null => {
    if (count <= 0) return null;
    const range = sheet.getRangeByIndexes(row, firstColumn, count, headings.length).getUsedRangeOrNullObject(true);
    range.load("rowIndex");
    return range;
  };
  const [within, further] = [used(first, room), used(first + room, lastSheetRow - first - room)];
  return () => {
    const isThere = (range: Excel.Range | null): boolean => range !== null && !range.isNullObject;
    const taken = within !== null && isThere(within) ? within.rowIndex + 1 : null;
    return { taken: taken ?? (room < rows ? lastSheetRow : null), further: isThere(further) };
  };
}

/** What stands in the way of rows, and what they would push, in one round trip. */
export async function roomBelow(context: Excel.RequestContext, place: Place, rows: number): Promise<RoomBelow> {
  const { listing } = place;
  const sheet = context.workbook.worksheets.getItem(listing.ref.sheetId);
  const below = askBelow(sheet, place, rows);
  const data = rangeOf(sheet, listing, { row: -1, column: 0, rows: listing.rowCount + 1, columns: 1 });
  data.load("rowHidden");
  await context.sync();
  const { taken, further } = below();
  return { taken, moves: listing.ref.kind === "table" && further, hidden: data.rowHidden !== false };
}

/** Throws no-room-below where something stands in the way. */
export function assertRoom({ listing: { ref } }: Place, { taken }: Pick<RoomBelow, "taken">, rows: number): void {
  if (taken !== null) throw new ProblemError({ code: "no-room-below", sheet: ref.sheetName, row: taken, rows });
}
