import { toCell } from "../../../review/door/hostValue";
import { identityColumns, type Snapshot } from "../../../review/snapshot";
import { looksTheSame } from "../batch/look";
import { cellIn, identityKey, rowsByIdentity } from "../examine/readAgain";
import type { RowFix } from "./fix";
import { placeColumns } from "./placeColumns";

/**
 * Which cells of a row that is not found as it was seen hold something else by now: somebody's own, and nothing to set
 * right. A row that was changed is known by what it is of alone, where it is the only one, and was. `fix`: by the columns
 * as they were seen; `placed`: as they stand now. Gives the places of the cells in the fix.
 */
export function overtakenCells(then: Snapshot, now: Snapshot): (fix: RowFix, placed: RowFix) => ReadonlySet<number> {
  const [onlyThen, onlyNow] = [onlyRow(then), onlyRow(now)];
  return (fix, placed) => {
    const before = placeColumns(fix, then.listing, then.listing).fix;
    const row = onlyNow(placed);
    if (before === null || row === undefined || onlyThen(before) === undefined) return new Set();
    const isOvertaken = (column: number): boolean =>
      now.columns.has(column) && !looksTheSame(cellIn(now, row, column), toCell(placed.seen.values.get(column)));
    return new Set(placed.cells.flatMap(({ write: { column } }, at) => (isOvertaken(column) ? [at] : [])));
  };
}

/** The row of what a row that was seen is of; undefined where there is none, or more than one. */
function onlyRow(snapshot: Snapshot): (fix: RowFix) => number | undefined {
  const identity = identityColumns(snapshot);
  const rowsLike = rowsByIdentity(snapshot);
  return ({ seen: { values } }) => {
    if (identity.some((column) => !values.has(column))) return undefined;
    const [row, ...others] = rowsLike(identityKey((column) => toCell(values.get(column)), identity));
    return others.length === 0 ? row : undefined;
  };
}
