import { type MemorySheet } from "../../stand-ins/excel/memorySheet";
import { MemoryWorkbook } from "../../stand-ins/excel/memoryWorkbook";
import { type CellBlock, type HostValue } from "../../stand-ins/excel/workbook";
import { type Rect } from "../../../src/file/rect";
import { formatRect } from "../../../src/file/cellReference";
import { type OpenedPackage, type OpenedSheet, type OpenedTable } from "../../../src/file/openPackage";
import { type OpenedCell, type OpenedRow } from "../../../src/file/sheet/readSheet";
import { type CellStyle, plainStyle } from "../../../src/file/styles/readStyles";
import { type SheetBlock, sheetBlocks } from "./sheetBlocks";
import { unlockedRects } from "./unlockedRects";

type StyleAt = (row: OpenedRow | undefined, column: number) => CellStyle;

/** The style of a place without a cell. */
function emptyStyle({ columns }: OpenedSheet): StyleAt {
  return (row, column) =>
    row?.style ?? columns.find(({ first, last }) => column >= first && column <= last)?.style ?? plainStyle;
}

/** One value a cell of a rectangle; the rows of a block are far fewer than the sheet's and its rectangle has no more. */
function grid<T>(
  rect: Rect,
  rows: readonly OpenedRow[],
  pick: (cell: OpenedCell) => T,
  empty: (row: OpenedRow | undefined, column: number) => T,
): T[][] {
  const line = (row: OpenedRow | undefined): T[] =>
    Array.from({ length: rect.columns }, (_, column) => empty(row, rect.column + column));
  const lines = Array.from({ length: rect.rows }, (): T[] => []);
  for (const row of rows) {
    const filled = line(row);
    for (const cell of row.cells) {
      if (cell.column >= rect.column && cell.column < rect.column + rect.columns)
        filled[cell.column - rect.column] = pick(cell);
    }
    lines[row.row - rect.row] = filled;
  }
  return lines.map((filled) => (filled.length > 0 ? filled : line(undefined)));
}

function blockOf(rect: Rect, rows: readonly OpenedRow[], styleAt: StyleAt): CellBlock {
  return {
    values: grid<HostValue>(
      rect,
      rows,
      ({ value }) => value,
      () => null,
    ),
    formulas: grid<string | undefined>(
      rect,
      rows,
      ({ formula }) => formula,
      () => undefined,
    ),
    formats: grid(
      rect,
      rows,
      ({ style }) => style.format,
      (row, column) => styleAt(row, column).format,
    ),
  };
}

function unlock(sheet: MemorySheet, { rows, rects }: SheetBlock, styleAt: StyleAt): void {
  for (const rect of rects) {
    const locked = grid(
      rect,
      rows,
      ({ style }) => style.locked,
      (row, column) => styleAt(row, column).locked,
    );
    const isLocked = (row: number, column: number): boolean => locked[row - rect.row]?.[column - rect.column] ?? true;
    for (const free of unlockedRects(rect, isLocked)) sheet.unlock(formatRect(free));
  }
}

function fillSheet(workbook: MemoryWorkbook, opened: OpenedSheet, tables: readonly OpenedTable[]): MemorySheet {
  const sheet = workbook.addSheet(opened.name);
  const styleAt = emptyStyle(opened);
  const tableColumns = tables.flatMap(({ rect }) =>
    Array.from({ length: rect.columns }, (_, column) => rect.column + column),
  );
  for (const block of sheetBlocks(opened.rows, tableColumns)) {
    for (const rect of block.rects) sheet.cells.write(rect, blockOf(rect, block.rows, styleAt));
    if (opened.protected) unlock(sheet, block, styleAt);
  }
  for (const rect of opened.merges) sheet.merge(formatRect(rect));
  for (const row of opened.hiddenRows) sheet.hideRows(row);
  sheet.visible = opened.visible;
  return sheet.protect(opened.protected);
}

/** An in-memory workbook with everything of an opened file that an add-in can see. */
export function fillWorkbook(opened: OpenedPackage): MemoryWorkbook {
  const workbook = new MemoryWorkbook({ date1904: opened.date1904 });
  const sheets = opened.sheets.map((sheet, index) =>
    fillSheet(
      workbook,
      sheet,
      opened.tables.filter((table) => table.sheet === index),
    ),
  );
  for (const { name, sheet, rect, showHeaders, showTotals } of opened.tables) {
    const sheetId = sheets[sheet]?.id ?? "";
    workbook.addTable({ name, sheetId, rect, showHeaders, showTotals });
  }
  workbook.activate(sheets[opened.activeSheet]?.id ?? "");
  return workbook;
}
