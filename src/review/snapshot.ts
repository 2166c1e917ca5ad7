import type { Cell, ColumnData } from "../playbook/tracker/cell";

/** Where a plain range's headings were last seen. They are looked for again when they no longer stand there. */
export interface HeadingsAt {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** Excel's id of the table that stands under the range, if one does. */
  readonly endsAbove?: string;
}

/** Where the rows stand. Rows and columns count from 0 on the sheet. */
export interface TableRef {
  readonly kind: "table" | "range";
  /** Excel's id of the table; absent for a plain range. */
  readonly tableId?: string;
  /** The table's name; null for a plain range. */
  readonly name: string | null;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Absent for a table. */
  readonly headingsAt?: HeadingsAt;
}

/** A table or plain range of the workbook, as it is before anything of it is read but its headings. */
export interface TableListing {
  readonly ref: TableRef;
  /** As the cells show them, left to right. */
  readonly headings: readonly Cell[];
  /**
   * Excel's ids of a table's columns, left to right: a column keeps its own wherever it goes. A plain range has none.
   */
  readonly columnIds?: readonly number[];
  /** Sheet row of the headings. */
  readonly headingRow: number;
  readonly firstColumn: number;
  /** Data rows; a total row is none. */
  readonly rowCount: number;
  /** Heading cells that are merged with others; a list does not ask, only a reading does. */
  readonly headingsMerged: boolean;
  readonly protected: boolean;
}

/** What is wanted of a column beyond its values. */
export interface ColumnNeed {
  /** Index within the table. */
  readonly index: number;
  readonly formulas: boolean;
  readonly formats: boolean;
  /** It says what a row is of: tenant, service, subscription. */
  readonly identity?: true;
  /** No rule reads it, nothing writes it: it tells rows apart that look alike in all others. */
  readonly beside?: true;
  /** No rule reads it, yet it may be written: what a formula in it shows may become something else at any time. */
  readonly unruled?: true;
  /** A text in it may be a date, so the workbook's date system is wanted where there is one. */
  readonly dates?: true;
}

export interface SnapshotColumn extends ColumnData {
  /** It says what a row is of. */
  readonly identity?: true;
  /** No rule reads it. */
  readonly unruled?: true;
  /** Rows whose cell is a formula; asked for with `formulas`. */
  readonly formulaRows: ReadonlySet<number>;
  /** Number format codes; asked for with `formats`. */
  readonly formats: FormatData;
}

/** The distinct number format codes of a column, and for every row which; no rows where nobody asked. */
export interface FormatData {
  readonly distinct: readonly string[];
  readonly codes: Uint32Array;
}

export const noFormats: FormatData = { distinct: [], codes: new Uint32Array(0) };

/** "General" where it was not read; undefined where there is no column. */
export function formatAt(column: SnapshotColumn, row: number): string;
export function formatAt(column: SnapshotColumn | undefined, row: number): string | undefined;
export function formatAt(column: SnapshotColumn | undefined, row: number): string | undefined {
  return column === undefined ? undefined : (column.formats.distinct[column.formats.codes[row] ?? -1] ?? "General");
}

/** One reading of a table: its data rows (row 0 is the first under the headings), wanted columns only. */
export interface Snapshot {
  readonly listing: TableListing;
  readonly rowCount: number;
  /** The workbook counts its days from 1904; told where a column with `dates` has texts. */
  readonly from1904?: boolean;
  /** By index within the table. */
  readonly columns: ReadonlyMap<number, SnapshotColumn>;
  /** Those asked for with `beside`, by index within the table; absent where nobody asked. */
  readonly beside?: ReadonlyMap<number, SnapshotColumn>;
}

/** The columns, by index within the table, that say what a row is of. */
export function identityColumns({ columns }: Snapshot): readonly number[] {
  return [...columns].flatMap(([index, { identity }]) => (identity === true ? [index] : []));
}

/** What a cell holds, or is to hold. format is absent where it plays no part. */
export interface CellState {
  readonly value: Cell;
  readonly format?: string;
}

/** One cell to write. row: data row of the snapshot it was made from; column: index within the table. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly from: CellState;
  readonly to: CellState;
}
