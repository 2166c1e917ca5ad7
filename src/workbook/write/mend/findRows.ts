import { identityColumns, type TableListing } from "../../../review/snapshot";
import { withEdits } from "../../../review/change";
import { toCell } from "../../../review/door/hostValue";
import type { Reading } from "../../read/readTable";
import type { CellFix, RowFix } from "./fix";
import { cellIn, identityKey, readAgain, rowsByIdentity } from "../examine/readAgain";
import { isSeen, isUntouched, type WayToLook } from "./isSeen";
import { overtakenCells } from "./overtakenCells";
import { placeColumns } from "./placeColumns";
import { columnsSeen } from "./seenColumns";
import type { Writing } from "../writing";

export interface FoundRows {
  /** null: the table can't be read. */
  readonly reading: Reading | null;
  /** The fixes where their rows stand now. */
  readonly found: readonly RowFix[];
  readonly lost: readonly RowFix[];
  /** Cells whose column is gone, or that somebody gave something else since: nothing of it can be wrong. */
  readonly gone: readonly CellFix[];
}

/**
 * Finds rows again, by all that was seen of them; one that looks like another is lost, for nobody can tell which it is.
 */
export async function findRows(writing: Writing, fixes: readonly RowFix[]): Promise<FoundRows> {
  const then = writing.reading.snapshot.listing;
  const again = await readAgain(writing, (now) => fixes.flatMap((fix) => placesSeen(fix, then, now)));
  if ("problem" in again) return { reading: null, found: [], lost: fixes, gone: [] };
  const { snapshot } = again.reading;
  const placed = fixes.map((fix) => placeColumns(fix, then, snapshot.listing));
  const isAlone = aloneThen(writing);
  const rows = rowsOf(
    again.reading,
    placed.flatMap(({ fix }, at) => (fix === null ? [] : [{ fix, isAlone: isAlone(fixes[at] as RowFix) }])),
  );
  const overtakenIn = overtakenCells(writing.reading.snapshot, snapshot);
  const unfound = placed.flatMap(({ fix, left }, at) => {
    if (fix !== null && rows.has(fix)) return [];
    const overtaken = fix === null ? new Set<number>() : overtakenIn(fixes[at] as RowFix, fix);
    return [{ left, overtaken }];
  });
  return {
    reading: again.reading,
    found: [...rows].map(([fix, row]) => moveTo(row, fix)),
    lost: unfound.map(({ left, overtaken }) => ({ ...left, cells: left.cells.filter((_, at) => !overtaken.has(at)) })),
    gone: [
      ...placed.flatMap(({ gone }) => gone),
      ...unfound.flatMap(({ left, overtaken }) => left.cells.filter((_, at) => overtaken.has(at))),
    ],
  };
}

interface Sought {
  readonly fix: RowFix;
  readonly isAlone: (way: WayToLook) => boolean;
}

/** The row of each fix, where it can be told. */
function rowsOf({ snapshot }: Reading, sought: readonly Sought[]): ReadonlyMap<RowFix, number> {
  const identity = identityColumns(snapshot);
  const rowsLike = rowsByIdentity(snapshot);
  const fixes = sought.map(({ fix }) => fix);
  const places = sought.map(({ fix, isAlone }) => {
    const { values } = fix.seen;
    if (identity.some((column) => !values.has(column))) return [];
    const like = rowsLike(identityKey((column) => toCell(values.get(column)), identity));
    const rows = (way: WayToLook): number[] => (isAlone(way) ? like.filter((row) => way(snapshot, row, fix)) : []);
    const untouched = rows(isUntouched);
    return untouched.length === 1 ? untouched : rows(isSeen);
  });
  const taken = new Map<number, number>();
  for (const row of places.flat()) taken.set(row, (taken.get(row) ?? 0) + 1);
  return new Map(
    fixes.flatMap((fix, at) => {
      const [row, ...others] = places[at] ?? [];
      return row !== undefined && others.length === 0 && taken.get(row) === 1 ? [[fix, row] as const] : [];
    }),
  );
}

/**
 * Whether no other row looked like this one when it was seen: if it is gone since, that other would be taken for it.
 * Where it stood in the place of a row of something else, one of those that look like it is the row itself, as it was
 * before it was written over: not one that holds just what was seen after that.
 */
export function aloneThen({ reading, ledger }: Writing): (fix: RowFix) => (way: WayToLook) => boolean {
  const then = withEdits(reading.snapshot, ledger.confirmed);
  const identity = identityColumns(then);
  const rowsLike = rowsByIdentity(then);
  return (seen) => (way) => {
    const { fix } = placeColumns(seen, then.listing, then.listing);
    if (fix === null) return false;
    const key = identityKey((column) => toCell(fix.seen.values.get(column)), identity);
    const others = rowsLike(key).filter((row) => row !== fix.row && way(then, row, fix));
    const isInPlace = key === identityKey((column) => cellIn(then, fix.row, column), identity);
    return others.length <= (isInPlace || way === isUntouched ? 0 : 1);
  };
}

function moveTo(row: number, fix: RowFix): RowFix {
  const cells = fix.cells.map((cell) => {
    const { write, otherwise } = cell;
    return { ...cell, write: { ...write, row }, otherwise: otherwise === null ? null : { ...otherwise, row } };
  });
  return { ...fix, row, cells };
}

/** The places now of all columns that were seen of a row. */
function placesSeen(fix: RowFix, then: TableListing, now: TableListing): number[] {
  const columnNow = columnsSeen(fix, then, now);
  return [...fix.seen.values.keys()].map(columnNow).filter((place) => typeof place === "number");
}
