import type { Cell } from "../../../playbook/tracker/cell";
import { headingAt, placeOfHeading } from "../../../review/table/bindAgain";
import { identityColumns, type TableListing } from "../../../review/snapshot";
import { toCell } from "../../../review/door/hostValue";
import type { Reading } from "../../read/readTable";
import type { RowFix } from "./fix";
import type { RowSeen } from "../batch/rowSeen";

/** Where a column that was seen at some place stands now; `gone`: it is there no longer, `unknown`: nobody can tell. */
export type ColumnNow = number | "gone" | "unknown";

/**
 * Where the columns of a row that was seen stand now. A row is seen by places, and what stood in a place is what its
 * heading said at that moment, whatever stood there when the table was first read. A table's column that was pinned,
 * or that still had its heading, is known by its id, which it keeps under any heading.
 */
export function columnsSeen(
  { seen, cells }: RowFix,
  then: TableListing,
  now: TableListing,
): (column: number) => ColumnNow {
  const pinned = new Set(cells.map(({ write }) => write.column));
  return (column) => {
    const heading = headingAt(seen.headings, column);
    const id = then.columnIds?.[column];
    const isKnownById = pinned.has(column) || headingAt(then.headings, column) === heading;
    if (id !== undefined && now.columnIds !== undefined && isKnownById) return orGone(now.columnIds.indexOf(id));
    const place = placeOfHeading(now.headings, heading, column);
    if (place !== -1) return place;
    const isRenamed =
      column < now.headings.length && placeOfHeading(seen.headings, headingAt(now.headings, column), column) === -1;
    if (isRenamed) return column;
    return now.headings.length < seen.headings.length ? "gone" : "unknown";
  };
}

function orGone(place: number): ColumnNow {
  return place === -1 ? "gone" : place;
}

/** What a row was of when it was seen: its cells under the headings that say so, as far as they were looked at. */
export function namesSeen({ headings, values }: RowSeen, { snapshot }: Pick<Reading, "snapshot">): Cell[] {
  const then = snapshot.listing.headings;
  return identityColumns(snapshot).map((column) => {
    const place = placeOfHeading(headings, headingAt(then, column), column);
    return toCell(values.get(place === -1 ? column : place));
  });
}
