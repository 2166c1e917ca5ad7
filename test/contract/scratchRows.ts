import { cellAt, type Cell } from "../../src/playbook/tracker/cell";
import { formatAt, type CellEdit, type ColumnNeed, type Snapshot, type TableListing } from "../../src/review/snapshot";

/** A cell as it is typed: an apostrophe marks a text, "=" a formula; null leaves it blank. */
export type Raw = string | number | boolean | null;

export const plainRow = (row: number): Raw[] => [
  `Tenant ${String(row)}`,
  "Teams",
  "Draft",
  "old",
  "a note",
  46_000 + row,
];
export const rows = (count: number): Raw[][] => Array.from({ length: count }, (_, row) => plainRow(row));

export function needAll({ headings }: TableListing): ColumnNeed[] {
  return headings.map((_, index) => ({ index, formulas: true, formats: true }));
}

export type Edit = readonly [row: number, column: number, to: Cell, format?: string];

export function editOf(fresh: Snapshot, [row, column, to, format]: Edit): CellEdit {
  const read = fresh.columns.get(column);
  const from = { value: read === undefined ? "" : cellAt(read, row), format: formatAt(read, row) ?? "General" };
  return { row, column, from, to: { value: to, ...(format === undefined ? {} : { format }) } };
}

export function rowOf(snapshot: Snapshot, row: number): Cell[] {
  return [...snapshot.columns.values()].map((column) => cellAt(column, row));
}
