import { cellAt, type Cell } from "../../../playbook/tracker/cell";
import { headingAt, placeOfHeading } from "../../../review/table/bindAgain";
import { ProblemError, type Problem } from "../../../review/problem";
import { identityColumns, type ColumnNeed, type Snapshot, type TableListing } from "../../../review/snapshot";
import { problemOf } from "../../problemOf";
import { readTable, type Reading } from "../../read/readTable";
import type { Asking } from "../writing";

/** A later reading of the same columns. */
export interface ReadingAgain {
  readonly reading: Reading;
  /** Where the columns of the earlier reading stand now, by index within the table; one that is gone is missing. */
  readonly columnNow: ReadonlyMap<number, number>;
}

/**
 * Reads the columns of an earlier reading once more, with formulas and formats. It is answered after everything that
 * was sent before. `others`: columns to read beside those. What went wrong comes back as a problem; `headings-changed`
 * where nothing says what a row is of.
 */
export async function readAgain(
  { context, reading, chunkBytes, isHeadingRow }: Asking,
  others: (now: TableListing) => readonly number[] = () => [],
): Promise<ReadingAgain | { readonly problem: Problem }> {
  const then = reading.snapshot;
  let columnNow: ReadonlyMap<number, number> = new Map();
  try {
    const choose = (now: TableListing): readonly ColumnNeed[] => {
      columnNow = columnsNow(then, now);
      return withOthers(needsAgain(then, columnNow), others(now));
    };
    const again = await readTable(context, then.listing.ref, choose, { isHeadingRow, chunkBytes, merged: false });
    return { reading: again, columnNow };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function columnsNow({ listing: then, columns }: Snapshot, now: TableListing): Map<number, number> {
  const found = [...columns.keys()].map((column) => {
    const id = then.columnIds?.[column];
    const heading = headingAt(then.headings, column);
    if (id !== undefined && now.columnIds !== undefined) return [column, now.columnIds.indexOf(id)] as const;
    return [column, placeOfHeading(now.headings, heading, column)] as const;
  });
  return new Map(found.filter(([, column]) => column !== -1));
}

function needsAgain(then: Snapshot, columnNow: ReadonlyMap<number, number>): ColumnNeed[] {
  const identity = identityColumns(then);
  const gone = identity.filter((column) => !columnNow.has(column));
  if (gone.length > 0) throw headingsChanged(then, gone);
  return [...columnNow].map(([column, index]) => ({
    index,
    formulas: true,
    formats: true,
    ...(identity.includes(column) ? { identity: true as const } : {}),
  }));
}

function withOthers(needs: readonly ColumnNeed[], others: readonly number[]): ColumnNeed[] {
  const known = new Set(needs.map(({ index }) => index));
  const more = [...new Set(others)].filter((index) => !known.has(index));
  return [...needs, ...more.map((index) => ({ index, formulas: true, formats: true }))];
}

function headingsChanged({ listing }: Snapshot, columns: readonly number[]): ProblemError {
  return new ProblemError({
    code: "headings-changed",
    headings: columns.map((column) => headingAt(listing.headings, column)),
  });
}

/** The columns of the earlier reading that no longer stand where they stood, or are gone. */
export function movedColumns(then: Snapshot, { columnNow, reading }: ReadingAgain): readonly number[] {
  const { headings } = reading.snapshot.listing;
  return [...then.columns.keys()].filter(
    (column) =>
      columnNow.get(column) !== column || headingAt(headings, column) !== headingAt(then.listing.headings, column),
  );
}

/** Rows by what their identity columns hold. */
export function rowsByIdentity(snapshot: Snapshot): (key: string) => readonly number[] {
  const rows = new Map<string, number[]>();
  const identity = identityColumns(snapshot);
  for (let row = 0; row < snapshot.rowCount; row += 1) {
    const key = identityKey((column) => cellIn(snapshot, row, column), identity);
    const own = rows.get(key);
    if (own === undefined) rows.set(key, [row]);
    else own.push(row);
  }
  return (key) => rows.get(key) ?? [];
}

/** What the identity columns hold, as one text. */
export function identityKey(cell: (column: number) => Cell, identity: readonly number[]): string {
  return JSON.stringify(identity.map(cell));
}

export function cellIn(snapshot: Snapshot, row: number, column: number): Cell {
  const data = snapshot.columns.get(column);
  return data === undefined ? "" : cellAt(data, row);
}
