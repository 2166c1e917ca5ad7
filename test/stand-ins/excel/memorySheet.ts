import { parseAddress } from "../../../src/file/address";
import { CellStore } from "./cellStore";
import { contains, intersect, MAX_COLUMNS, type Rect } from "../../../src/file/rect";
import type { CellsChanged, ErrorCode, Grid, HostError, HostValue, SheetInfo } from "./workbook";

/** A cell with more to it than a value. `value` of a formula is its stored result. */
export interface FullCell {
  readonly value: HostValue;
  readonly formula?: string;
  readonly format?: string;
}
export type CellInput = HostValue | FullCell;

export const errorCell = (error: ErrorCode): HostError => ({ error });
export const formulaCell = (formula: string, value: HostValue, format?: string): FullCell =>
  format === undefined ? { value, formula } : { value, formula, format };
export const formatted = (value: HostValue, format: string): FullCell => ({ value, format });

const isFull = (input: CellInput): input is FullCell => typeof input === "object" && input !== null && "value" in input;

export function rectAt(address: string): Rect {
  const rect = parseAddress(address);
  if (rect === null) throw new Error(`not an address: ${address}`);
  return rect;
}

/** Told when rows of a sheet move: count > 0 came in at row, count < 0 went. */
export type RowsMoved = (sheetId: string, row: number, count: number) => void;

/**
 * One sheet of the in-memory workbook. Its methods are what a *person* does to it: no protection,
 * no parsing, nothing of Office.js.
 */
export class MemorySheet implements SheetInfo {
  readonly cells = new CellStore();
  readonly merged: Rect[] = [];
  readonly hidden = new Set<number>();
  private readonly unlocked: Rect[] = [];
  visible = true;
  protected = false;

  constructor(
    readonly id: string,
    readonly name: string,
    private readonly rowsMoved: RowsMoved,
    private readonly cellsChanged: (change: CellsChanged) => void,
  ) {}

  /** Tells that a person did something to cells. */
  changed(rect: Rect, how: CellsChanged["how"]): void {
    this.cellsChanged({ sheetId: this.id, rect, how });
  }

  /** Puts a grid of cells down from (row, column) on. */
  set(row: number, column: number, grid: Grid<CellInput>): this {
    const columns = grid.reduce((widest, line) => Math.max(widest, line.length), 0);
    const rect = { row, column, rows: grid.length, columns };
    this.changed(rect, "RangeEdited");
    if (!grid.some((line) => line.some(isFull))) {
      this.cells.write(rect, { values: grid as Grid<HostValue> });
      return this;
    }
    this.cells.write(rect, {
      values: grid.map((line) => line.map((input) => (isFull(input) ? input.value : input))),
      formulas: grid.map((line) => line.map((input) => (isFull(input) ? input.formula : undefined))),
      formats: grid.map((line) => line.map((input) => (isFull(input) ? input.format : undefined))),
    });
    return this;
  }

  setAt(address: string, value: CellInput): this {
    const { row, column } = rectAt(address);
    return this.set(row, column, [[value]]);
  }

  format(address: string, format: string): this {
    const rect = rectAt(address);
    const formats = Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => format));
    this.cells.write(rect, { formats });
    return this;
  }

  valueAt(address: string): HostValue {
    return this.cells.values(rectAt(address))[0]?.[0] ?? null;
  }

  formulaAt(address: string): string | null {
    return this.cells.formulas(rectAt(address))[0]?.[0] ?? null;
  }

  formatAt(address: string): string {
    return this.cells.formats(rectAt(address))[0]?.[0] ?? "General";
  }

  merge(address: string): this {
    this.merged.push(rectAt(address));
    return this;
  }

  /** Rows count from 0, as everywhere. */
  hideRows(...rows: number[]): this {
    for (const row of rows) this.hidden.add(row);
    return this;
  }

  protect(on = true): this {
    this.protected = on;
    return this;
  }

  unlock(address: string): this {
    this.unlocked.push(rectAt(address));
    return this;
  }

  hasLocked(rect: Rect): boolean {
    return !this.unlocked.some((free) => contains(free, rect)) && this.lockedOutside(rect, this.unlocked);
  }

  /** A rectangle not covered by any one unlocked area may still be covered by several. */
  private lockedOutside(rect: Rect, areas: readonly Rect[]): boolean {
    const [area, ...others] = areas;
    if (area === undefined) return true;
    const both = intersect(rect, area);
    if (both === null) return this.lockedOutside(rect, others);
    return around(rect, both).some((rest) => this.lockedOutside(rest, others));
  }

  insertRows(row: number, count = 1): this {
    this.cells.insertRows(row, count);
    this.moveHidden((at) => (at < row ? at : at + count));
    this.rowsMoved(this.id, row, count);
    this.changed({ row, column: 0, rows: count, columns: MAX_COLUMNS }, "RowInserted");
    return this;
  }

  deleteRows(row: number, count = 1): this {
    this.cells.deleteRows(row, count);
    this.moveHidden((at) => (at < row ? at : at < row + count ? null : at - count));
    this.rowsMoved(this.id, row, -count);
    this.changed({ row, column: 0, rows: count, columns: MAX_COLUMNS }, "RowDeleted");
    return this;
  }

  private moveHidden(to: (row: number) => number | null): void {
    const hidden = [...this.hidden];
    this.hidden.clear();
    for (const row of hidden) {
      const moved = to(row);
      if (moved !== null) this.hidden.add(moved);
    }
  }
}

/** What is left of a rectangle when a smaller one is cut out of it. */
function around(rect: Rect, hole: Rect): Rect[] {
  const below = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  return [
    { ...rect, rows: hole.row - rect.row },
    { ...rect, row: below, rows: rect.row + rect.rows - below },
    { ...hole, column: rect.column, columns: hole.column - rect.column },
    { ...hole, column: right, columns: rect.column + rect.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
