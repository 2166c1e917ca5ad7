import { cellAt, type Cell } from "../../src/playbook/tracker/cell";
import type { CellEdit, ColumnNeed, Snapshot, TableListing } from "../../src/review/snapshot";
import type { WorkbookPort, WriteOutcome } from "../../src/review/port";
import { excelWorkbook, type ExcelWorkbookSettings } from "../../src/workbook/excelWorkbook";
import { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
import { type MemorySheet } from "../stand-ins/excel/memorySheet";
import { startHost, type StartOptions } from "../stand-ins/excel/startHost";
import type { Host } from "../stand-ins/excel/host";
import type { HostValue } from "../stand-ins/excel/workbook";

export const headings = ["Tenant", "Service", "L1", "L2", "Status", "Notes", "Next action", "Next date"];
export const column = (heading: string): number => headings.indexOf(heading);

/** A row of a tracker; every one differs from the others. */
export function trackerRow(row: number): HostValue[] {
  return [
    `Tenant ${String(row)}`,
    row % 3 === 0 ? "Teams" : "Exchange",
    "Status Unknown",
    null,
    "Draft",
    `note ${String(row)}`,
    null,
    46000 + (row % 300),
  ];
}

export interface Tracker {
  readonly book: MemoryWorkbook;
  readonly sheet: MemorySheet;
  readonly host: Host;
  readonly port: WorkbookPort;
}

/** A workbook with one table "Tracking" of so many rows at A1. */
export function tracker(
  rows: number,
  settings: Partial<ExcelWorkbookSettings> = {},
  options: StartOptions = {},
): Tracker {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Tracking sheet", [
    headings,
    ...Array.from({ length: rows }, (_, row) => trackerRow(row)),
  ]);
  book.table(sheet, "Tracking", `A1:H${String(rows + 1)}`);
  const host = startHost(book, options);
  return { book, sheet, host, port: excelWorkbook({ isHeadingRow, ...settings }) };
}

export function isHeadingRow(cells: readonly Cell[]): boolean {
  return cells.includes("Tenant") && cells.includes("L1");
}

/** All columns, formulas and formats of those that are written. */
export function needAll({ headings: found }: Pick<TableListing, "headings">): ColumnNeed[] {
  return found.map((_, index) => ({
    index,
    formulas: index >= 2 && index !== 5,
    formats: index >= 6,
    ...(index < 2 ? { identity: true as const } : {}),
  }));
}

export async function firstTable(port: WorkbookPort): Promise<TableListing> {
  const [listing] = await port.list();
  if (listing === undefined) throw new Error("no table");
  return listing;
}

export function edit(row: number, heading: string, from: Cell, to: Cell, format?: string): CellEdit {
  return {
    row,
    column: column(heading),
    from: { value: from },
    to: { value: to, ...(format === undefined ? {} : { format }) },
  };
}

/** From whatever the fresh snapshot shows. */
export function set(fresh: Snapshot, row: number, heading: string, to: Cell, format?: string): CellEdit {
  const read = fresh.columns.get(column(heading));
  return edit(row, heading, read === undefined ? "" : cellAt(read, row), to, format);
}

/** Four cells of every nth row, next to each other and apart. */
export function fill(fresh: Snapshot, every = 1): CellEdit[] {
  return Array.from({ length: Math.ceil(fresh.rowCount / every) }, (_, index) => index * every).flatMap((row) => [
    set(fresh, row, "L1", "No Intent"),
    set(fresh, row, "L2", `Reason ${String(row % 3)}`),
    set(fresh, row, "Status", "N/A"),
    set(fresh, row, "Next action", "Notify account team"),
  ]);
}

/** What a cell of the data rows really holds. */
export function held(
  { book, sheet }: Pick<Tracker, "book" | "sheet">,
  { row, column: at }: Pick<CellEdit, "row" | "column">,
): HostValue {
  const [table] = book.tables();
  const { rect } = table ?? { rect: { row: 0, column: 0 } };
  return sheet.cells.values({ row: rect.row + 1 + row, column: rect.column + at, rows: 1, columns: 1 })[0]?.[0] ?? null;
}

export async function updateAll({ port }: Tracker, make: (fresh: Snapshot) => CellEdit[]): Promise<WriteOutcome> {
  const { ref } = await firstTable(port);
  return port.update(ref, needAll, make);
}
