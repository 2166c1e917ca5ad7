import { shiftFormula } from "../../review/door/shiftFormula";
import { formatAt, type Snapshot } from "../../review/snapshot";
import type { Reading } from "../read/readTable";
import { rangeOf } from "../find/rangeOf";
import { askBelow, assertRoom } from "./roomFor";

/** What new rows are made after. */
export interface RowModel {
  /** Formulas of the last row that go on, by column within the table. */
  readonly carried: ReadonlyMap<number, string>;
  /** The number format a cell of a new row has before it is given another. */
  readonly formats: ReadonlyMap<number, string>;
}

/**
 * Looks, in one round trip, whether there is room for new rows, and what of the last row goes on in them: a column whose
 * last two rows are calculated alike. Throws no-room-below.
 */
export async function modelRows(
  context: Excel.RequestContext,
  { place, snapshot }: Reading,
  rows: number,
): Promise<RowModel> {
  const { listing } = place;
  const sheet = context.workbook.worksheets.getItem(listing.ref.sheetId);
  const below = askBelow(sheet, place, rows);
  const count = Math.min(2, listing.rowCount);
  const columns = listing.headings.length;
  const last =
    count === 0 ? null : rangeOf(sheet, listing, { row: listing.rowCount - count, column: 0, rows: count, columns });
  last?.load("formulas");
  await context.sync();
  assertRoom(place, below(), rows);
  const formulas = (last?.formulas ?? []) as unknown[][];
  return { carried: carriedFormulas(snapshot, formulas), formats: lastFormats(snapshot) };
}

/** Of a table with one row, what is calculated in it goes on. */
function carriedFormulas(snapshot: Snapshot, formulas: readonly (readonly unknown[])[]): ReadonlyMap<number, string> {
  const [own = [], above] = [formulas.at(-1), formulas.at(-2)];
  const isTable = snapshot.listing.ref.kind === "table";
  return new Map(
    own.flatMap((entry, column) => {
      const isFormula = snapshot.columns.get(column)?.formulaRows.has(snapshot.rowCount - 1) === true;
      if (!isFormula || typeof entry !== "string") return [];
      const over = above?.[column];
      const isAlike =
        over === undefined ? isTable : typeof over === "string" && shiftFormula(over, 1, 0) === entry && over !== "";
      return isAlike ? [[column, entry] as const] : [];
    }),
  );
}

function lastFormats({ columns, rowCount }: Snapshot): ReadonlyMap<number, string> {
  return new Map([...columns].map(([index, column]) => [index, formatAt(column, rowCount - 1)]));
}
