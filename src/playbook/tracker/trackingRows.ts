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
  /** The workbook counts its days from 1904. */
  readonly from1904?: boolean;
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
  /** Those among them that are formulas: no run ever writes them, whatever a person leaves out. */
  readonly isFormula?: (row: number, column: OutputColumnId) => boolean;
  readonly choices?: ReadonlyMap<number, Choice>;
}

const noColumn: ColumnData = { distinct: [""], codes: new Uint32Array(0) };

export function columnOf(rows: TrackingRows, column: ColumnId): ColumnData {
  return rows.columns[column] ?? noColumn;
}

export function cellOf(rows: TrackingRows, row: number, column: ColumnId): Cell {
  return cellAt(columnOf(rows, column), row);
}

type Read<T> = (cell: Cell) => T;
const readings = new WeakMap<ColumnData, WeakMap<Read<unknown>, readonly unknown[]>>();

/**
 * Reads each distinct cell of a column once; the result gives the reading of a row. A column is read once
 * only by the same function, however often the rows are decided again: data that was read never changes.
 */
export function readColumn<T>(rows: TrackingRows, column: ColumnId, read: Read<T>): (row: number) => T {
  const data = columnOf(rows, column);
  const { codes } = data;
  const blank = read("");
  const own = readingsOf(data, read);
  return (row) => {
    const code = codes[row];
    return code === undefined ? blank : (own[code] as T);
  };
}

function readingsOf<T>(data: ColumnData, read: Read<T>): readonly T[] {
  const known = readings.get(data) ?? new WeakMap<Read<unknown>, readonly unknown[]>();
  readings.set(data, known);
  const done = known.get(read) as readonly T[] | undefined;
  if (done !== undefined) return done;
  const fresh = data.distinct.map(read);
  known.set(read, fresh);
  return fresh;
}
