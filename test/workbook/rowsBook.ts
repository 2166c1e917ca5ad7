import { cellAt, type Cell } from "../../src/playbook/tracker/cell";
import type { AppendedRow, MonthPort, RowsToWrite, RowsWritten } from "../../src/review/merge/monthPort";
import { nothingToWrite } from "../../src/review/merge/monthPort";
import type { ColumnNeed, Snapshot, TableListing } from "../../src/review/snapshot";
import { excelWorkbook, type ExcelWorkbookSettings } from "../../src/workbook/excelWorkbook";
import type { Host } from "../stand-ins/excel/host";
import { formatted, formulaCell, type CellInput, type MemorySheet } from "../stand-ins/excel/memorySheet";
import { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
import { startHost, type StartOptions } from "../stand-ins/excel/startHost";
import type { HostValue } from "../stand-ins/excel/workbook";
import { isHeadingRow } from "./trackerBook";

/** Seats twice is calculated, a date has its own format. */
export const headings = ["Tenant", "Service", "Seats", "L1", "Twice", "Target", "Notes"];

/** The nth row; rows 1 and 2 look alike. */
export function rowAt(row: number): readonly CellInput[] {
  const at = row === 2 ? 1 : row;
  const sheetRow = row + 2;
  return [
    `Tenant ${at}`,
    "Teams",
    10 + at,
    "In Progress",
    formulaCell(`=C${sheetRow}*2`, 2 * (10 + at)),
    formatted(46_000 + at, "yyyy-mm-dd"),
    `note ${at}`,
  ];
}

export interface RowsBook {
  readonly book: MemoryWorkbook;
  readonly sheet: MemorySheet;
  readonly host: Host;
  readonly port: MonthPort;
  readonly listing: TableListing;
}

export interface RowsBookOptions {
  readonly rows?: number;
  readonly plain?: boolean;
  readonly totals?: boolean;
  readonly settings?: Partial<ExcelWorkbookSettings>;
  readonly host?: StartOptions;
  readonly prepare?: (sheet: MemorySheet, book: MemoryWorkbook) => void;
}

/** A sheet with one table, or plain range, at A1, and what a test puts beside it. */
export async function rowsBook(options: RowsBookOptions = {}): Promise<RowsBook> {
  const { rows = 4, plain = false, totals = false, settings, host: hosted, prepare } = options;
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Tracking", [headings, ...Array.from({ length: rows }, (_, row) => rowAt(row))]);
  if (totals) sheet.set(rows + 1, 0, [["Total", null, formulaCell("=SUBTOTAL(109,[Seats])", 46)]]);
  if (!plain) book.table(sheet, "Tracker", `A1:G${rows + 1 + (totals ? 1 : 0)}`, { showTotals: totals });
  prepare?.(sheet, book);
  const host = startHost(book, hosted);
  const port = excelWorkbook({ isHeadingRow, timeoutMs: 40, ...settings });
  const [listing] = await port.list();
  if (listing === undefined) throw new Error("no table");
  host.reset();
  return { book, sheet, host, port, listing };
}

export function everything({ headings: found }: Pick<TableListing, "headings">): ColumnNeed[] {
  return found.map((_, index) => ({
    index,
    formulas: true,
    formats: true,
    ...(index < 2 ? { identity: true as const } : {}),
    ...(index === 4 ? { unruled: true as const } : {}),
  }));
}

/** A new row as a month's export gives it; rows of one number look alike. */
export function newRow(number: number): AppendedRow {
  return new Map<number, { value: Cell; format?: string }>([
    [0, { value: `New ${number}` }],
    [1, { value: "Exchange" }],
    [2, { value: 100 + number }],
    [3, { value: "Status Unknown" }],
    [5, { value: 47_000 + number, format: "yyyy-mm-dd" }],
  ]);
}

export function shownRow(number: number): readonly HostValue[] {
  return [`New ${number}`, "Exchange", 100 + number, "Status Unknown", null, 47_000 + number, null];
}

export function write({ port, listing }: RowsBook, plan: Partial<RowsToWrite>): Promise<RowsWritten> {
  return port.updateRows(listing.ref, everything, () => ({ ...nothingToWrite, ...plan }));
}

/** The values of a sheet from a row on, in the seven columns; what a formula shows is not told. */
export function values(
  { sheet }: Pick<RowsBook, "sheet">,
  row: number,
  rows: number,
): readonly (readonly HostValue[])[] {
  const rect = { row, column: 0, rows, columns: headings.length };
  const formulas = sheet.cells.formulas(rect);
  return sheet.cells.values(rect).map((line, r) => line.map((cell, c) => (formulas[r]?.[c] == null ? cell : null)));
}

export function setCell(fresh: Snapshot, row: number, column: number, to: Cell): RowsToWrite["edits"][number] {
  const read = fresh.columns.get(column);
  return { row, column, from: { value: read === undefined ? "" : cellAt(read, row) }, to: { value: to } };
}
