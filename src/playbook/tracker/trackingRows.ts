import { cellAt, type Cell, type ColumnData } from "./cell";
import type { ColumnId } from "./column";
import type { Language } from "./language";

/** A column of a table, and which of its rows are formulas; none where nobody asked. */
export interface TrackingColumn extends ColumnData {
  readonly formulaRows?: ReadonlySet<number>;
}

/** The rows of a table with its headings understood. A column the table lacks reads as blank. */
export interface TrackingRows {
  readonly rowCount: number;
  readonly columns: { readonly [column in ColumnId]?: TrackingColumn };
  /** Of the table: how ambiguous dates are read, and what is written. */
  readonly language: Language;
  /** The workbook counts its days from 1904. */
  readonly from1904?: boolean;
}

const noColumn: TrackingColumn = { distinct: [""], codes: new Uint32Array(0) };

function columnOf(rows: TrackingRows, column: ColumnId): TrackingColumn {
  return rows.columns[column] ?? noColumn;
}

export function cellOf(rows: TrackingRows, row: number, column: ColumnId): Cell {
  return cellAt(columnOf(rows, column), row);
}

/** Whether a cell is a formula, as far as that was asked. */
export function isFormulaIn(rows: TrackingRows, row: number, column: ColumnId): boolean {
  return rows.columns[column]?.formulaRows?.has(row) ?? false;
}

/** Reads each distinct cell of a column once; the result gives the reading of a row. */
export function readColumn<T>(rows: TrackingRows, column: ColumnId, read: (cell: Cell) => T): (row: number) => T {
  const { distinct, codes } = columnOf(rows, column);
  const blank = read("");
  const readings = distinct.map(read);
  return (row) => {
    const code = codes[row];
    return code === undefined ? blank : (readings[code] as T);
  };
}
