import { identityColumns, type Snapshot } from "../../review/snapshot";
import { looksTheSame } from "../write/batch/look";
import { cellIn } from "../write/examine/readAgain";
import { alike, rowsLike } from "./contentRows";
import type { RowToAdd } from "./planAdding";

/** Where a row that was to be added stands now; "missing": it was not added. */
export type FoundRow = number | "missing" | "cannot-tell";

/**
 * Tells of rows of which it isn't known whether they were added, by a reading that was answered after them. Rows that
 * look alike are counted: those that stood there before, or were added since (`then`), are none of these. A row that
 * somebody changed since is known where it was put, by what it is of. Gives one answer a row, in their order.
 */
export function findAdded(rows: readonly RowToAdd[], then: Snapshot, now: Snapshot): readonly FoundRow[] {
  const found = new Map<RowToAdd, FoundRow>();
  const taken = new Set<number>();
  for (const group of alike(rows, ({ cells }) => cells)) {
    const [first] = group;
    if (first === undefined) continue;
    const before = rowsLike(then, first.cells).length;
    const places = rowsLike(now, first.cells).filter((row) => !taken.has(row));
    const more = places.length - before;
    // The last ones: rows come under all others.
    const own = places.slice(places.length - Math.max(0, Math.min(more, group.length)));
    group.forEach((row, at) => {
      const place = own[at];
      if (place !== undefined) taken.add(place);
      found.set(row, place ?? "missing");
    });
  }
  const grown = now.rowCount - then.rowCount;
  return rows.map((row, at) => {
    const place = found.get(row) ?? "missing";
    if (place !== "missing" || grown <= 0) return place;
    const expected = then.rowCount + at;
    if (taken.has(expected)) return "cannot-tell";
    return isOf(now, expected, row) ? expected : "missing";
  });
}

function isOf(snapshot: Snapshot, row: number, { cells }: RowToAdd): boolean {
  const identity = identityColumns(snapshot);
  return (
    row < snapshot.rowCount &&
    identity.length > 0 &&
    identity.every((column) => looksTheSame(cellIn(snapshot, row, column), cells.get(column)?.value ?? ""))
  );
}
