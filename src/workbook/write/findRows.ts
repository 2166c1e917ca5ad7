import type { Cell } from "../../playbook/cell";
import { identityColumns } from "../../review/snapshot";
import { toCell } from "../../review/hostValue";
import type { Reading } from "../readTable";
import type { CellFix, RowFix } from "./fix";
import { isCell, isSameCell } from "./look";
import { cellIn, keyOf, readAgain, rowsByIdentity } from "./readAgain";
import type { Writing } from "./writing";

export interface FoundRows {
  /** null: the table can't be read. */
  readonly reading: Reading | null;
  /** The fixes where their rows stand now. */
  readonly found: readonly RowFix[];
  readonly lost: readonly RowFix[];
  /** Cells whose column is gone: nothing of it can be wrong. */
  readonly gone: readonly CellFix[];
}

/** Finds rows again, by all that was seen of them; one that looks like another is lost, for it can't be told which it is. */
export async function findRows(writing: Writing, fixes: readonly RowFix[]): Promise<FoundRows> {
  const again = await readAgain(writing);
  if ("problem" in again) return { reading: null, found: [], lost: fixes, gone: [] };
  const { reading, columnNow } = again;
  const identity = identityColumns(reading.snapshot);
  const rowsOf = rowsByIdentity(reading.snapshot);
  const { headings } = reading.snapshot.listing;
  const moved = fixes.map((fix) => moveColumns(fix, columnNow, headings));
  const places = moved.map((fix) => {
    const key = keyOf((column) => toCell(fix.seen.values.get(column)), identity);
    return rowsOf(key).filter((row) => isSeen(reading, row, fix));
  });
  const taken = new Map<number, number>();
  for (const row of places.flat()) taken.set(row, (taken.get(row) ?? 0) + 1);
  const placeOf = (place: number): number | undefined => {
    const [row, ...others] = places[place] ?? [];
    return row !== undefined && others.length === 0 && taken.get(row) === 1 ? row : undefined;
  };
  return {
    reading,
    found: moved.flatMap((fix, place) => {
      const row = placeOf(place);
      return row === undefined ? [] : [{ ...fix, row, cells: fix.cells.map((cell) => moveTo(row, cell)) }];
    }),
    lost: fixes.flatMap((fix, place) => {
      const cells = fix.cells.filter(({ write }) => columnNow.has(write.column));
      return placeOf(place) === undefined ? [{ ...fix, cells }] : [];
    }),
    gone: fixes.flatMap(({ cells }) => cells.filter(({ write }) => !columnNow.has(write.column))),
  };
}

/** A cell that is to be put may stand already: a batch that failed has run in part. */
function isSeen({ snapshot }: Reading, row: number, { seen, cells }: RowFix): boolean {
  const puts = new Map(cells.map(({ write }) => [write.column, write.holds]));
  return [...seen.values].every(([column, raw]) => {
    const cell = cellIn(snapshot, row, column);
    const put = puts.get(column);
    return (
      snapshot.columns.get(column)?.formulaRows.has(row) === true ||
      isCell(raw, cell) ||
      (put !== undefined && isSameCell(put, cell))
    );
  });
}

function moveTo(row: number, cell: CellFix): CellFix {
  const { write, otherwise } = cell;
  return { ...cell, write: { ...write, row }, otherwise: otherwise === null ? null : { ...otherwise, row } };
}

/** The fix by the columns as they stand now. */
function moveColumns(fix: RowFix, columnNow: ReadonlyMap<number, number>, headings: readonly Cell[]): RowFix {
  const move = <T>(values: ReadonlyMap<number, T>): Map<number, T> =>
    new Map(
      [...values].flatMap(([column, value]) =>
        columnNow.has(column) ? [[columnNow.get(column) ?? column, value] as const] : [],
      ),
    );
  const cells = fix.cells.flatMap((cell) => {
    const { write, otherwise } = cell;
    const column = columnNow.get(write.column);
    if (column === undefined) return [];
    return [{ ...cell, write: { ...write, column }, otherwise: otherwise === null ? null : { ...otherwise, column } }];
  });
  return { ...fix, cells, seen: { headings, values: move(fix.seen.values), cells: move(fix.seen.cells) } };
}
