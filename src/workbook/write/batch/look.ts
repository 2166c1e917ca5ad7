import { isError, type Cell } from "../../../playbook/tracker/cell";
import type { TableListing } from "../../../review/snapshot";
import { chunkParts, type ChunkPart } from "../../read/chunkParts";
import { isFormulaEntry, toCell, toHostValue, type HostValue } from "../../../review/door/hostValue";
import { rangeOf } from "../../find/rangeOf";
import type { RowSpan } from "../../read/readTable";

/** What some rows, and the headings over them, held at one moment of a batch. */
export interface Look {
  /** By column within the table; of every column. */
  readonly headings: readonly Cell[];
  /** Of the columns that were looked at; null for others. */
  value(row: number, column: number): HostValue;
  /** Whether the cell is a formula; told only where formulas were asked for. */
  isFormula(row: number, column: number): boolean;
}

/** What to look at. `formulas`: whether to ask for them beside the values. */
export interface LookAt {
  readonly spans: readonly RowSpan[];
  readonly columns: readonly number[];
  readonly formulas: boolean;
}

/** Asks, within a batch, for some columns of some rows; what comes back tells them after the sync. */
export function askLook(
  sheet: Excel.Worksheet,
  listing: TableListing,
  { spans, columns, formulas }: LookAt,
): () => Look {
  const parts = chunkParts(columns.map((index) => ({ index, formulas: false, formats: false })));
  const line = rangeOf(sheet, listing, { row: -1, column: 0, rows: 1, columns: listing.headings.length });
  line.load("values");
  const asked = spans.flatMap(({ start, count }) =>
    parts.map(({ first, columns: width }) => {
      const range = rangeOf(sheet, listing, { row: start, column: first, rows: count, columns: width });
      range.load(formulas ? "values,formulas" : "values");
      return range;
    }),
  );
  return () => {
    const values = asked.map((range) => range.values);
    const entries = formulas ? asked.map((range) => range.formulas) : null;
    return lookOf((line.values[0] ?? []).map(toCell), spans, parts, values, entries);
  };
}

/** Rows × columns of each part of each span, span by span. */
type Grids = readonly (readonly (readonly unknown[])[])[];

function lookOf(
  headings: readonly Cell[],
  spans: readonly RowSpan[],
  parts: readonly ChunkPart[],
  values: Grids,
  formulas: Grids | null,
): Look {
  const partOf = new Map(
    parts.flatMap(({ first, columns }, part) =>
      Array.from({ length: columns }, (_, at) => [first + at, [part, at]] as const),
    ),
  );
  const entry = (grids: Grids, row: number, column: number): HostValue => {
    const at = partOf.get(column);
    const span = spanOf(spans, row);
    if (at === undefined || span === -1) return null;
    return toHostValue(grids[span * parts.length + at[0]]?.[row - (spans[span]?.start ?? 0)]?.[at[1]]);
  };
  const value = (row: number, column: number): HostValue => entry(values, row, column);
  return {
    headings,
    value,
    isFormula: (row, column) =>
      formulas !== null && isFormulaEntry(entry(formulas, row, column), toCell(value(row, column))),
  };
}

/** Place of the span that holds a row, -1 for none; the spans are in order. */
function spanOf(spans: readonly RowSpan[], row: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, count } = spans[middle] as RowSpan;
    if (row < start) high = middle - 1;
    else if (row >= start + count) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Whether what a host gives for a cell is this cell. A text that is spelt like an error looks like that error. */
export function isCell(raw: HostValue, cell: Cell): boolean {
  if (raw === cell) return true;
  const seen = toCell(raw);
  return isError(seen) && isError(cell) ? seen.error === cell.error : seen === cell;
}

/** Whether two cells look the same: a text that is spelt like an error looks like that error. */
export function looksTheSame(one: Cell, other: Cell): boolean {
  return isError(one) ? isCell(one.error, other) : isCell(one, other);
}
