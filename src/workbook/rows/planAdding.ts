import { shiftFormula } from "../../review/door/shiftFormula";
import type { HostValue } from "../../review/door/hostValue";
import { jsonBytes } from "../../review/door/jsonBytes";
import type { AppendedRow } from "../../review/merge/monthPort";
import type { TableListing } from "../../review/snapshot";
import { cellText } from "../write/batch/cellText";
import type { RowModel } from "./lastRows";

/** A row to add: its place among those, and what was asked for. */
export interface RowToAdd {
  readonly place: number;
  readonly cells: AppendedRow;
}

/** Tables were seen to lose rows of requests of more than 1,500 at once (OfficeDev/office-js issues 3013 and 3191). */
const mostRows = 1_000;

/** Cuts rows into batches whose request and answer weigh about so many bytes at most. */
export function planAdding(
  rows: readonly RowToAdd[],
  columns: number,
  bytes: number,
): readonly (readonly RowToAdd[])[] {
  const batches: RowToAdd[][] = [];
  let weight = Infinity;
  for (const row of rows) {
    const own = rowBytes(row, columns);
    if (weight + own > bytes || batches.at(-1)?.length === mostRows) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push(row);
    weight += own;
  }
  return batches;
}

/** Values and formulas come back with formats; that is more than what is sent. */
function rowBytes({ cells }: RowToAdd, columns: number): number {
  let bytes = 16 * columns;
  for (const { value } of cells.values()) bytes += 2 * jsonBytes(value);
  return bytes;
}

/**
 * What is put into the cells of new rows, rows × columns; null leaves a cell alone: a table fills its calculated columns
 * by itself, in a plain range the formulas of the last row go on.
 */
export function gridToAdd(
  rows: readonly RowToAdd[],
  { ref, headings, rowCount }: TableListing,
  { carried, formats }: RowModel,
  rowsRead: number,
): HostValue[][] {
  return rows.map(({ cells }, at) =>
    headings.map((_, column) => {
      const formula = carried.get(column);
      const below = rowCount - rowsRead + at + 1;
      if (formula !== undefined) return ref.kind === "table" ? null : shiftFormula(formula, below, 0);
      const given = cells.get(column);
      if (given === undefined || given.value === "") return null;
      const format = ref.kind === "table" ? formats.get(column) : (given.format ?? formats.get(column));
      return cellText(given.value, format);
    }),
  );
}

/** Formats that new rows don't have from the last one, rows × columns; null where there are none. */
export function formatsToSet(
  rows: readonly RowToAdd[],
  { headings }: TableListing,
  { carried, formats }: RowModel,
): (string | null)[][] | null {
  let isAny = false;
  const grid = rows.map(({ cells }) =>
    headings.map((_, column) => {
      const format = carried.has(column) ? undefined : cells.get(column)?.format;
      if (format === undefined || format === (formats.get(column) ?? "General")) return null;
      isAny = true;
      return format;
    }),
  );
  return isAny ? grid : null;
}
