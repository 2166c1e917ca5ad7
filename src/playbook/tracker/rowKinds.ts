import type { ColumnId } from "./column";
import type { OpenedTable } from "./openedTable";
import { isEmptyNote } from "./read/readTerm";
import type { TrackingColumn } from "./trackingRows";

/** Rows of one kind hold the same in every cell that a decision may hang on: of the row alone they get the same one. */
export interface RowKinds {
  /** The kind of each row. */
  readonly kindOf: Uint32Array;
  /** The topmost row of each kind. */
  readonly firstRows: readonly number[];
}

/** Columns that say whose a row is, and how many seats it has: the rules ask for neither, but whether it has a key. */
const idle: ReadonlySet<ColumnId> = new Set([
  "tenant",
  "tenantId",
  "subscription",
  "entitlements",
  "totalEntitlements",
]);

/** One number a row, below `count`. */
interface Parts {
  readonly of: ArrayLike<number>;
  readonly count: number;
}

/** Sorts the rows of a table into kinds. Cells count as they are spelt: some of them are copied into other rows. */
export function rowKinds({ rows, who }: OpenedTable): RowKinds {
  const { rowCount, columns } = rows;
  const kindOf = new Uint32Array(rowCount);
  let count = parted(kindOf, 1, keyParts(rowCount, who));
  for (const [id, column] of Object.entries(columns) as [ColumnId, TrackingColumn][]) {
    if (!idle.has(id))
      count = parted(kindOf, count, formulasApart(id === "notes" ? noteParts(column) : cellParts(column), column));
  }
  return { kindOf, firstRows: firstOfEach(kindOf) };
}

function keyParts(rowCount: number, { tenant, service, isBlankRow }: OpenedTable["who"]): Parts {
  const of = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++)
    if (tenant(row) === undefined || service(row) === undefined) of[row] = isBlankRow(row) ? 2 : 1;
  return { of, count: 3 };
}

function cellParts({ codes, distinct }: TrackingColumn): Parts {
  return { of: codes, count: distinct.length };
}

/** Notes are only asked whether they say anything. */
function noteParts({ codes, distinct }: TrackingColumn): Parts {
  const isEmpty = distinct.map(isEmptyNote);
  return { of: codes.map((code) => (isEmpty[code] === true ? 1 : 0)), count: 2 };
}

function formulasApart(parts: Parts, { formulaRows }: TrackingColumn): Parts {
  if (formulaRows === undefined || formulaRows.size === 0) return parts;
  const of = Uint32Array.from(parts.of);
  for (const row of formulaRows) of[row] = (of[row] ?? 0) + parts.count;
  return { of, count: 2 * parts.count };
}

/** Where there are this many pairs, a place for each of them costs less than looking each one up. */
const mostPlaces = 4_000_000;

/** Parts each kind by what its rows have there, in place; gives how many kinds there are then. */
function parted(kindOf: Uint32Array, count: number, { of, count: partCount }: Parts): number {
  // A row past the end of the column is blank: it has a part of its own.
  const width = partCount + 1;
  const known = count * width <= mostPlaces ? placesFor(count * width) : new Map<number, number>();
  let kinds = 0;
  for (let row = 0; row < kindOf.length; row++) {
    const pair = (kindOf[row] ?? 0) * width + (of[row] ?? partCount);
    let kind = known.get(pair);
    if (kind === undefined) known.set(pair, (kind = kinds++));
    kindOf[row] = kind;
  }
  return kinds;
}

function placesFor(size: number): { get(pair: number): number | undefined; set(pair: number, kind: number): void } {
  const places = new Uint32Array(size);
  return {
    get: (pair) => (places[pair] === 0 ? undefined : (places[pair] ?? 0) - 1),
    set: (pair, kind) => {
      places[pair] = kind + 1;
    },
  };
}

function firstOfEach(kindOf: Uint32Array): readonly number[] {
  const first: number[] = [];
  kindOf.forEach((kind, row) => {
    if (kind === first.length) first.push(row);
  });
  return first;
}
