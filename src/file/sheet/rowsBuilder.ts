import type { CellStyle } from "../styles/readStyles";
import type { StoredValue } from "./cellValue";
import { OpenedRows } from "./openedRows";

/** Puts the rows of a sheet together, cell by cell in the order of the file. */
export class RowsBuilder {
  private cells = 0;
  private columns = new Uint16Array(1024);
  private numbers = new Float64Array(1024);
  private isNumber = new Uint8Array(1024);
  private styles = new Uint32Array(1024);
  private rows = 0;
  private rowNumbers = new Uint32Array(64);
  private rowStarts = new Uint32Array(64);
  private readonly rowStyles = new Map<number, CellStyle>();
  private readonly formulas = new Map<number, string>();
  private readonly others: StoredValue[] = [null];
  private readonly placeOf = new Map<StoredValue, number>([[null, 0]]);
  private readonly styleList: CellStyle[] = [];
  private readonly styleOf = new Map<CellStyle, number>();
  private firstOfRow = 0;
  private used: { top: number; left: number; bottom: number; right: number } | null = null;

  /** Error values must be the same object wherever the error is the same. */
  addCell(row: number, column: number, value: StoredValue, formula: string | undefined, style: CellStyle): void {
    const cell = this.cells;
    if (cell === this.columns.length) this.growCells();
    this.columns[cell] = column;
    this.isNumber[cell] = typeof value === "number" ? 1 : 0;
    this.numbers[cell] = typeof value === "number" ? value : this.other(value);
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
    const { cells, columns, numbers, isNumber, others, styles, styleList, formulas } = this;
    const { rows, rowNumbers, rowStarts, rowStyles, used } = this;
    const ofCells = { cells, columns, numbers, isNumber, others, styles, styleList, formulas };
    return new OpenedRows({ ...ofCells, rows, rowNumbers, rowStarts, rowStyles, used });
  }

  private other(value: StoredValue): number {
    const known = this.placeOf.get(value);
    if (known !== undefined) return known;
    const kept = typeof value === "string" ? ofItsOwn(value) : value;
    const place = this.others.push(kept) - 1;
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
    this.numbers = grown(this.numbers, new Float64Array(length));
    this.isNumber = grown(this.isNumber, new Uint8Array(length));
    this.styles = grown(this.styles, new Uint32Array(length));
  }
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
