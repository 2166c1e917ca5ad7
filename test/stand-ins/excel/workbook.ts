import type { Rect } from "../../../src/file/rect";

/**
 * The workbook behind the executor. Two things implement it: the plain in-memory workbook of this
 * folder (tests) and the spreadsheet of the workbench. Rows and columns count from 0.
 * Everything goes in rectangles: a call per cell would not stand 100,000 rows.
 */
export type ErrorCode = "#N/A" | "#VALUE!" | "#REF!" | "#DIV/0!" | "#NUM!" | "#NAME?" | "#NULL!" | "#SPILL!" | "#CALC!";
export interface HostError {
  readonly error: ErrorCode;
}
/** null is an empty cell; a date is its serial number. */
export type HostValue = string | number | boolean | HostError | null;

export type Grid<T> = readonly (readonly T[])[];

/** What a write sets. An absent grid, or undefined in a grid, leaves the cell as it is. */
export interface CellBlock {
  /** A value takes the place of a formula. */
  readonly values?: Grid<HostValue | undefined>;
  /** With the leading "="; wins over a value for the same cell. */
  readonly formulas?: Grid<string | undefined>;
  readonly formats?: Grid<string | undefined>;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Heading row, data rows and total row together. */
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** One for each column, from left to right. A column keeps its id wherever it moves; none is given twice. */
  readonly columnIds: readonly number[];
}

/** Ids are the workbook's to give. */
export type NewTable = Omit<TableInfo, "id" | "columnIds">;
/** A table made wider or narrower gets or loses columns at its right end. */
export type TableChange = Partial<Omit<NewTable, "sheetId">>;

/** What is selected on the sheet in front: a block, and the further ones where there are several. */
export interface Selection {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly further: readonly Rect[];
}

/** What somebody did to the cells of a sheet. */
export interface CellsChanged {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly how: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "RowsSorted";
}

export interface HostWorkbook {
  readonly date1904: boolean;
  /** What the add-in keeps in the workbook (Office.js workbook.settings). */
  readonly settings: Map<string, unknown>;

  sheets(): readonly SheetInfo[];
  activeSheetId(): string;
  activate(sheetId: string): void;
  addSheet(name: string): SheetInfo;
  deleteSheet(sheetId: string): void;
  protect(sheetId: string, on: boolean): void;

  tables(): readonly TableInfo[];
  addTable(table: NewTable): TableInfo;
  changeTable(id: string, change: TableChange): void;
  deleteTable(id: string): void;
  /** Makes room for one more column; what stands to the right on the table's rows moves. */
  insertTableColumn(id: string, index: number): void;

  /** The smallest rectangle with every cell that has a value (or, unless valuesOnly, a format of its own). */
  usedRange(sheetId: string, valuesOnly: boolean): Rect | null;
  values(sheetId: string, rect: Rect): Grid<HostValue>;
  /** null where the cell holds a constant or nothing. */
  formulas(sheetId: string, rect: Rect): Grid<string | null>;
  /** Number format codes; "General" where none was set. */
  formats(sheetId: string, rect: Rect): Grid<string>;
  write(sheetId: string, rect: Rect, block: CellBlock): void;
  /** Whether a cell of the rectangle carries the lock that counts while its sheet is protected. */
  hasLocked(sheetId: string, rect: Rect): boolean;
  merges(sheetId: string): readonly Rect[];
  /** Rows a filter or a person hid. */
  hiddenRows(sheetId: string, rect: Rect): readonly number[];
  hideRows(sheetId: string, row: number, rows: number, hidden: boolean): void;

  selection(): Selection;
  select(sheetId: string, rect: Rect, further?: readonly Rect[]): void;

  /** Tells when rows come in (count > 0) or go (count < 0): the ranges an add-in holds move with them. */
  onRowsMoved?(listener: (sheetId: string, row: number, count: number) => void): void;
  /** Tells what a person or a batch did to cells; not what formulas gave anew. */
  onCellsChanged(listener: (change: CellsChanged) => void): void;
}
