import type { CellStyle } from "../styles/readStyles";
import type { StoredValue } from "./cellValue";

export interface OpenedCell {
  readonly column: number;
  /** null is an empty cell; of a formula, its stored result. */
  readonly value: StoredValue;
  /** With the leading "="; undefined for a constant. */
  readonly formula: string | undefined;
  readonly style: CellStyle;
}

/** style: of the row's cells that are not there; null where the column's counts. */
export interface OpenedRow {
  readonly row: number;
  readonly style: CellStyle | null;
  readonly cells: readonly OpenedCell[];
}

/** The first and last row and column of a block of cells. */
interface Corners {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The rows of a sheet and their cells as lists of numbers: a full sheet has millions of cells, and an object for each
 * took ten times as much. `cells` and `rows` say how many of their lists are used.
 */
export interface RowsData {
  readonly cells: number;
  readonly columns: Uint16Array;
  /** An odd one is twice a whole number and one; an even one is twice the place in `values`. */
  readonly codes: Int32Array;
  /** Each once. */
  readonly values: readonly StoredValue[];
  /** Place in `styleList`. */
  readonly styles: Uint32Array;
  readonly styleList: readonly CellStyle[];
  /** By cell. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly rows: number;
  readonly rowNumbers: Uint32Array;
  /** Where a row's cells begin. */
  readonly rowStarts: Uint32Array;
  /** By row; null where the column's counts. */
  readonly rowStyles: ReadonlyMap<number, CellStyle>;
  /** The smallest block with every cell that holds a value; null where none does. */
  readonly used: Corners | null;
}

/** The rows of a sheet that have cells or a style of their own, going up as their cells do. */
export class OpenedRows implements Iterable<OpenedRow> {
  constructor(private readonly data: RowsData) {}

  /** The smallest block with every cell that holds a value; null where none does. */
  get used(): Corners | null {
    return this.data.used;
  }

  /** The number of the last one; -1 where there is none. */
  get last(): number {
    const { rows, rowNumbers } = this.data;
    return rows === 0 ? -1 : (rowNumbers[rows - 1] ?? -1);
  }

  /** All of them as objects, made as they are asked for. */
  *[Symbol.iterator](): Iterator<OpenedRow> {
    const { rows, rowNumbers } = this.data;
    for (let place = 0; place < rows; place += 1) {
      const cells: OpenedCell[] = [];
      for (let cell = this.start(place); cell < this.start(place + 1); cell += 1) cells.push(this.cell(cell));
      const row = rowNumbers[place] ?? 0;
      yield { row, style: this.rowStyle(row), cells };
    }
  }

  /** The style of a row's cells that are not there; null where the column's counts. */
  rowStyle(row: number): CellStyle | null {
    return this.data.rowStyles.get(row) ?? null;
  }

  /** The cell at a place, by which `value`, `formula` and `style` know it; -1 where there is none. */
  find(row: number, column: number): number {
    const { rows, rowNumbers, columns } = this.data;
    const place = placeOf(rowNumbers, 0, rows, row);
    return place < 0 ? -1 : placeOf(columns, this.start(place), this.start(place + 1), column);
  }

  value(cell: number): StoredValue {
    const code = this.data.codes[cell] ?? 0;
    return code & 1 ? code >> 1 : (this.data.values[code >> 1] ?? null);
  }

  formula(cell: number): string | undefined {
    return this.data.formulas.size === 0 ? undefined : this.data.formulas.get(cell);
  }

  style(cell: number): CellStyle {
    const { styles, styleList } = this.data;
    return styleList[styles[cell] ?? 0] as CellStyle;
  }

  private cell(cell: number): OpenedCell {
    const column = this.data.columns[cell] ?? 0;
    return { column, value: this.value(cell), formula: this.formula(cell), style: this.style(cell) };
  }

  private start(place: number): number {
    return place < this.data.rows ? (this.data.rowStarts[place] ?? 0) : this.data.cells;
  }
}

/** Where a number stands in a part of a list that goes up, or -1. Mostly the numbers follow one another. */
function placeOf(list: Uint16Array | Uint32Array, start: number, end: number, wanted: number): number {
  const guess = start + wanted - (list[start] ?? 0);
  if (guess >= start && guess < end && list[guess] === wanted) return guess;
  let [low, high] = [start, end - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = list[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
