import { identityColumns } from "../../review/snapshot";
import { toCell } from "../hostValue";
import type { Reading } from "../readTable";
import type { RowFix } from "./fix";
import { isCell } from "./look";
import { cellIn, keyOf, readAgain, rowsByIdentity } from "./readAgain";
import type { Writing } from "./writing";

export interface FoundRows {
  /** null: the table can't be read. */
  readonly reading: Reading | null;
  /** The fixes where their rows stand now. */
  readonly found: readonly RowFix[];
  readonly lost: readonly RowFix[];
}

/** Finds rows again, by all that was seen of them; one that looks like another is lost, for it can't be told which it is. */
export async function findRows(writing: Writing, fixes: readonly RowFix[]): Promise<FoundRows> {
  const reading = await readAgain(writing);
  if ("problem" in reading) return { reading: null, found: [], lost: fixes };
  const identity = identityColumns(writing.reading.snapshot);
  const rowsOf = rowsByIdentity(reading.snapshot);
  const places = fixes.map((fix) => {
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
    found: fixes.flatMap((fix, place) => {
      const row = placeOf(place);
      return row === undefined ? [] : [{ ...fix, row, cells: fix.cells.map((cell) => moveTo(row, cell)) }];
    }),
    lost: fixes.filter((_, place) => placeOf(place) === undefined),
  };
}

function isSeen({ snapshot }: Reading, row: number, { seen }: RowFix): boolean {
  return [...seen.values].every(
    ([column, raw]) => snapshot.columns.get(column)?.formulaRows.has(row) === true || isCell(raw, cellIn(snapshot, row, column)),
  );
}

function moveTo(row: number, { write, because, otherwise }: RowFix["cells"][number]): RowFix["cells"][number] {
  return { write: { ...write, row }, because, otherwise: otherwise === null ? null : { ...otherwise, row } };
}
