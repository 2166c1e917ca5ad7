import type { Cell, ColumnData } from "./cell";
import { cellAt } from "./cell";
import type { ColumnId, OutputColumnId } from "./column";
import type { Language } from "./language";
import type { NoIntentL2 } from "./term";

/** The rows of a table with its headings understood. A column the table lacks reads as blank. */
export interface TrackingRows {
  readonly rowCount: number;
  readonly columns: { readonly [column in ColumnId]?: ColumnData };
  /** Of the table: how ambiguous dates are read, and what is written. */
  readonly language: Language;
}

/** What a person decided in the pane for a row; it counts before what the cells say. */
export interface Choice {
  readonly validated?: true;
  readonly l2?: NoIntentL2;
  readonly l3?: string;
}

export interface AssessOptions {
  /** Output cells that keep what they hold, whatever the rules give: left out, formulas, error constants. */
  readonly isHeld?: (row: number, column: OutputColumnId) => boolean;
  readonly choices?: ReadonlyMap<number, Choice>;
}

const noColumn: ColumnData = { distinct: [""], codes: new Uint32Array(0) };

export function columnOf(rows: TrackingRows, column: ColumnId): ColumnData {
  return rows.columns[column] ?? noColumn;
}

export function cellOf(rows: TrackingRows, row: number, column: ColumnId): Cell {
  return cellAt(columnOf(rows, column), row);
}

/** Reads each distinct cell of a column once; the result gives the reading of a row. */
export function readColumn<T>(rows: TrackingRows, column: ColumnId, read: (cell: Cell) => T): (row: number) => T {
  const { distinct, codes } = columnOf(rows, column);
  const blank = read("");
  const readings = distinct.map(read);
  return (row) => {
    const code = codes[row];
    return code === undefined ? blank : (readings[code] ?? blank);
  };
}
