import { ExcelError, invalidArgument } from "../excelError";
import { contains, intersect, isWholeColumns, isWholeRows, type Rect } from "../../../../src/file/rect";
import type { Session } from "../session";
import { keepHeadings } from "../tableHeadings";
import { parseTyped, type Typed } from "../parseTyped";
import type { CellBlock, Grid, HostValue } from "../workbook";
import { integer } from "./arguments";
import type { RangeSelf } from "./range";
import type { Answer } from "./target";

const MAX_CELLS = 5_000_000;
const MAX_TEXT = 32_767;

/** A script gives a grid of the range's own size, or one value for all its cells; null alone says nothing. */
function gridOf(value: unknown, { rect }: RangeSelf, location: string): Grid<unknown> {
  const whole = isWholeColumns(rect) || isWholeRows(rect);
  if (value === null || value === undefined || whole || rect.rows * rect.columns > MAX_CELLS)
    throw invalidArgument(location);
  if (!Array.isArray(value)) {
    const line = Array.from({ length: rect.columns }, () => value as unknown);
    return Array.from({ length: rect.rows }, () => line);
  }
  const lines: readonly unknown[] = value;
  const fits = lines.length === rect.rows && lines.every((line) => Array.isArray(line) && line.length === rect.columns);
  if (!fits) throw invalidArgument(location);
  return lines as Grid<unknown>;
}

/** Protection looks at the range, whether or not a null would leave a locked cell alone. */
function checkWritable({ sheetId, rect }: RangeSelf, { workbook }: Session, location: string): void {
  const sheet = workbook.sheets().find(({ id }) => id === sheetId);
  if (sheet?.protected === true && workbook.hasLocked(sheetId, rect)) throw new ExcelError("AccessDenied", location);
}

/** Of a merged area only the top left cell takes a value; what is meant for the others is lost. */
function inMerged(merges: readonly Rect[], row: number, column: number): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return merges.some((area) => contains(area, cell) && (area.row !== row || area.column !== column));
}

function typedCell(value: unknown, format: string, session: Session, location: string): Typed | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string" || value.length > MAX_TEXT) throw invalidArgument(location);
  return parseTyped(value, format, { date1904: session.workbook.date1904, year: session.traits.year });
}

function typedBlock(grid: Grid<unknown>, self: RangeSelf, session: Session, location: string): Grid<Typed | undefined> {
  const { sheetId, rect } = self;
  const formats = session.workbook.formats(sheetId, rect);
  const merges = session.workbook.merges(sheetId).filter((area) => intersect(area, rect) !== null);
  return grid.map((line, r) =>
    line.map((value, c) => {
      const typed = typedCell(value, formats[r]?.[c] ?? "General", session, location);
      return merges.length > 0 && inMerged(merges, rect.row + r, rect.column + c) ? undefined : typed;
    }),
  );
}

function blockOf(cells: Grid<Typed | undefined>): CellBlock {
  return {
    values: cells.map((line) => line.map((cell): HostValue | undefined => cell?.value)),
    formulas: cells.map((line) => line.map((cell) => cell?.formula)),
    formats: cells.map((line) => line.map((cell) => cell?.format)),
  };
}

/**
 * Where a filter hides rows of the range, some hosts give every visible row the first row of the grid
 * and leave the hidden ones as they are.
 */
function misplaced<T>(cells: Grid<T | undefined>, { sheetId, rect }: RangeSelf, session: Session): Grid<T | undefined> {
  if (!session.traits.misplacesFilteredWrites) return cells;
  const hidden = new Set(session.workbook.hiddenRows(sheetId, rect));
  const first = cells[0] ?? [];
  if (hidden.size === 0) return cells;
  return cells.map((line, r) => (hidden.has(rect.row + r) ? line.map(() => undefined) : first));
}

function setCells(self: RangeSelf, value: unknown, session: Session, location: string): void {
  const grid = gridOf(value, self, location);
  checkWritable(self, session, location);
  const typed = typedBlock(grid, self, session, location);
  const cells = keepHeadings(misplaced(typed, self, session), self, session);
  session.workbook.write(self.sheetId, self.rect, blockOf(cells));
}

export function setValues(self: RangeSelf, value: unknown, session: Session): void {
  setCells(self, value, session, "Range.values");
}

/** To Excel a constant among formulas is typed in like any other. */
export function setFormulas(self: RangeSelf, value: unknown, session: Session): void {
  setCells(self, value, session, "Range.formulas");
}

export function setNumberFormat(self: RangeSelf, value: unknown, session: Session): void {
  const grid = gridOf(value, self, "Range.numberFormat");
  checkWritable(self, session, "Range.numberFormat");
  const formats = grid.map((line) =>
    line.map((format) => {
      if (format === null || format === undefined) return undefined;
      if (typeof format !== "string") throw invalidArgument("Range.numberFormat");
      return format === "" ? "General" : format;
    }),
  );
  session.workbook.write(self.sheetId, self.rect, { formats });
}

export function clear(self: RangeSelf, [applyTo]: readonly unknown[], session: Session): Answer {
  const what = applyTo ?? "All";
  if (what !== "All" && what !== "Contents" && what !== "Formats") throw invalidArgument("Range.clear");
  checkWritable(self, session, "Range.clear");
  const fill = <T>(value: T): Grid<T> => {
    const line = Array.from({ length: self.rect.columns }, () => value);
    return Array.from({ length: self.rect.rows }, () => line);
  };
  if (what !== "Formats") session.workbook.write(self.sheetId, self.rect, { values: fill(null) });
  if (what !== "Contents") session.workbook.write(self.sheetId, self.rect, { formats: fill("General") });
  return { value: null };
}

/** The client asks this before it splits a large grid into several writes. */
export function validateArraySize({ rect }: RangeSelf, [rows, columns]: readonly unknown[]): Answer {
  const fits = integer(rows, "Range.values") === rect.rows && integer(columns, "Range.values") === rect.columns;
  if (!fits) throw invalidArgument("Range.values");
  return { value: null };
}
