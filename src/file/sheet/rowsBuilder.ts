import type { CellStyle } from "../styles/readStyles";
import type { StoredValue } from "./cellValue";
import { OpenedRows } from "./openedRows";

/** Puts the rows of a sheet together, cell by cell in the order of the file. */
export class RowsBuilder {
  private cells = 0;
  private columns = new Uint16Array(1024);
  private codes = new Int32Array(1024);
  private styles = new Uint32Array(1024);
  private rows = 0;
  private rowNumbers = new Uint32Array(64);
  private rowStarts = new Uint32Array(64);
  private readonly rowStyles = new Map<number, CellStyle>();
  private readonly formulas = new Map<number, string>();
  private readonly values: StoredValue[] = [];
  private readonly placeOf = new Map<StoredValue, number>();
  private readonly styleList: CellStyle[] = [];
  private readonly styleOf = new Map<CellStyle, number>();
  private firstOfRow = 0;
  private used: { top: number; left: number; bottom: number; right: number } | null = null;

  /** Error values must be the same object wherever the error is the same. */
  addCell(row: number, column: number, value: StoredValue, formula: string | undefined, style: CellStyle): void {
    const cell = this.cells;
    if (cell === this.columns.length) this.growCells();
    this.columns[cell] = column;
    this.codes[cell] = isSmall(value) ? 2 * value + 1 : 2 * this.valuePlace(value);
    this.styles[cell] = this.stylePlace(style);
    if (formula !== undefined) this.formulas.set(cell, formula);
    if (value !== null) this.use(row, column);
    this.cells = cell + 1;
  }

  /** Behind the cells of a row; a row without cells and style says nothing. */
  endRow(row: number, style: CellStyle | null): void {
    if (this.cells === this.firstOfRow && style === null) return;
    if (this.rows === this.rowNumbers.length) {
      this.rowNumbers = grown(this.rowNumbers, new Uint32Array(this.rows * 2));
      this.rowStarts = grown(this.rowStarts, new Uint32Array(this.rows * 2));
    }
    this.rowNumbers[this.rows] = row;
    this.rowStarts[this.rows] = this.firstOfRow;
    if (style !== null) this.rowStyles.set(row, style);
    this.rows += 1;
    this.firstOfRow = this.cells;
  }

  finished(): OpenedRows {
    const { cells, columns, codes, values, styles, styleList, formulas } = this;
    const { rows, rowNumbers, rowStarts, rowStyles, used } = this;
    const ofCells = { cells, columns, codes, values, styles, styleList, formulas };
    return new OpenedRows({ ...ofCells, rows, rowNumbers, rowStarts, rowStyles, used });
  }

  private valuePlace(value: StoredValue): number {
    const known = this.placeOf.get(value);
    if (known !== undefined) return known;
    const kept = typeof value === "string" ? ofItsOwn(value) : value;
    const place = this.values.push(kept) - 1;
    this.placeOf.set(kept, place);
    return place;
  }

  private stylePlace(style: CellStyle): number {
    const known = this.styleOf.get(style);
    if (known !== undefined) return known;
    const place = this.styleList.push(style) - 1;
    this.styleOf.set(style, place);
    return place;
  }

  private use(row: number, column: number): void {
    const { used } = this;
    if (used === null) {
      this.used = { top: row, left: column, bottom: row, right: column };
      return;
    }
    used.bottom = row;
    if (column < used.left) used.left = column;
    if (column > used.right) used.right = column;
  }

  private growCells(): void {
    const length = this.cells * 2;
    this.columns = grown(this.columns, new Uint16Array(length));
    this.codes = grown(this.codes, new Int32Array(length));
    this.styles = grown(this.styles, new Uint32Array(length));
  }
}

const BOUND = 1 << 29;

/** Whole numbers (dates, counts) need no place of their own; minus nought is none. */
function isSmall(value: StoredValue): value is number {
  return typeof value === "number" && value > -BOUND && value < BOUND && Object.is(value | 0, value);
}

function grown<T extends { set(from: T): void }>(list: T, larger: T): T {
  larger.set(list);
  return larger;
}

/**
 * A piece cut from a text keeps the whole text in memory, a part of 90 MB for one cell; a piece of a text of its own
 * keeps that alone.
 */
function ofItsOwn(text: string): string {
  return `${text} `.slice(0, -1);
}
