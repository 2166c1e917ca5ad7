import { cellAt, isError, type Cell } from "../../playbook/cell";
import { ProblemError, type Problem } from "../../review/problem";
import { identityColumns, type ColumnNeed, type Snapshot, type TableListing } from "../../review/snapshot";
import { problemOf } from "../problemOf";
import { readTable, type Reading } from "../readTable";
import type { Asking } from "./writing";

/**
 * Reads the columns of an earlier reading once more, with formulas, and with formats where they were read. It is
 * answered after everything that was sent before. What went wrong comes back as a problem; `headings-changed` where
 * the columns no longer stand where they stood.
 */
export async function readAgain({ context, reading, chunkBytes, isHeadingRow }: Asking): Promise<Reading | { readonly problem: Problem }> {
  const then = reading.snapshot;
  try {
    const choose = (now: TableListing): readonly ColumnNeed[] => needsAgain(then, now);
    return await readTable(context, then.listing.ref, choose, { isHeadingRow, chunkBytes, merged: false });
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function needsAgain(then: Snapshot, now: TableListing): ColumnNeed[] {
  const { headings, columnIds } = then.listing;
  const columns = [...then.columns.keys()];
  const identity = identityColumns(then);
  const moved = columns.filter((column) => nameOf(now.headings[column]) !== nameOf(headings[column]) || now.columnIds?.[column] !== columnIds?.[column]);
  if (moved.length > 0) throw new ProblemError({ code: "headings-changed", headings: moved.map((column) => nameOf(headings[column])) });
  return columns.map((index) => ({
    index,
    formulas: true,
    formats: true,
    ...(identity.includes(index) ? { identity: true as const } : {}),
  }));
}

function nameOf(heading: Cell | undefined): string {
  return heading === undefined ? "" : isError(heading) ? heading.error : String(heading);
}

/** Rows by what their identity columns hold. */
export function rowsByIdentity(snapshot: Snapshot): (key: string) => readonly number[] {
  const rows = new Map<string, number[]>();
  const identity = identityColumns(snapshot);
  for (let row = 0; row < snapshot.rowCount; row += 1) {
    const key = keyOf((column) => cellIn(snapshot, row, column), identity);
    const own = rows.get(key);
    if (own === undefined) rows.set(key, [row]);
    else own.push(row);
  }
  return (key) => rows.get(key) ?? [];
}

/** What the identity columns hold, as one text. */
export function keyOf(cell: (column: number) => Cell, identity: readonly number[]): string {
  return JSON.stringify(identity.map(cell));
}

export function cellIn(snapshot: Snapshot, row: number, column: number): Cell {
  const data = snapshot.columns.get(column);
  return data === undefined ? "" : cellAt(data, row);
}
