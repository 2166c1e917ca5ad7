/**
 * The workbook behind the executor. Two things implement it: the plain in-memory workbook of this
 * folder (tests, `classify`) and the spreadsheet of the workbench. Rows and columns count from 0.
 */
export type ErrorCode = "#N/A" | "#VALUE!" | "#REF!" | "#DIV/0!" | "#NUM!" | "#NAME?" | "#NULL!" | "#SPILL!" | "#CALC!";
export interface HostError { readonly error: ErrorCode }
/** null is an empty cell; a date is its serial number. */
export type HostValue = string | number | boolean | HostError | null;

export interface HostCell {
  readonly value: HostValue;
  /** With the leading "="; absent for a constant. */
  readonly formula?: string;
  /** Number format code; "General" where none was set. */
  readonly format: string;
  /** Protection flag of the cell; counts only while the sheet is protected. */
  readonly locked: boolean;
}

/** What a write sets; an absent member stays as it is. */
export interface CellPatch {
  readonly value?: HostValue;
  readonly formula?: string;
  readonly format?: string;
}

export interface Rect { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }

export interface SheetInfo { readonly id: string; readonly name: string; readonly visible: boolean; readonly protected: boolean }

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Heading row, data rows and total row together. */
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

export interface HostWorkbook {
  readonly date1904: boolean;
  sheets(): readonly SheetInfo[];
  tables(): readonly TableInfo[];
  /** The smallest rectangle with every cell that has a value (or, unless valuesOnly, a format of its own). */
  usedRange(sheetId: string, valuesOnly: boolean): Rect | null;
  /** rows × columns copies of what is there now. */
  read(sheetId: string, rect: Rect): HostCell[][];
  /** patches: rows × columns from (row, column) on; undefined leaves a cell alone. */
  write(sheetId: string, row: number, column: number, patches: readonly (readonly (CellPatch | undefined)[])[]): void;
  merges(sheetId: string): readonly Rect[];
  /** Rows a filter or a person hid. */
  hiddenRows(sheetId: string, rect: Rect): readonly number[];
  selection(): { readonly sheetId: string; readonly rect: Rect };
  select(sheetId: string, rect: Rect): void;
  /** What the add-in keeps in the workbook (Office.js workbook.settings). */
  readonly settings: Map<string, unknown>;
}
