import type { CellBlock, Grid, HostValue } from "./workbook";
import type { Rect } from "../../../src/file/rect";

interface StoredColumn {
  readonly values: HostValue[];
  readonly formulas: Map<number, string>;
  /** Empty until a cell of the column gets a format of its own. */
  readonly formats: string[];
}

function fill<T>(list: T[], length: number, empty: T): void {
  while (list.length < length) list.push(empty);
}

/** The cells of one sheet, column by column: 100,000 rows × 25 columns are 25 arrays, not 2.5 million objects. */
export class CellStore {
  private readonly columns: StoredColumn[] = [];

  private column(index: number): StoredColumn {
    while (this.columns.length <= index) this.columns.push({ values: [], formulas: new Map(), formats: [] });
    const column = this.columns[index];
    if (column === undefined) throw new Error(`no column ${String(index)}`);
    return column;
  }

  private grid<T>(rect: Rect, pick: (column: StoredColumn, row: number) => T, empty: T): T[][] {
    const columns = Array.from({ length: rect.columns }, (_, c) => this.columns[rect.column + c]);
    const lines: T[][] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      lines.push(columns.map((column) => (column === undefined ? empty : pick(column, row))));
    }
    return lines;
  }

  values(rect: Rect): HostValue[][] {
    return this.grid<HostValue>(rect, (column, row) => column.values[row] ?? null, null);
  }

  formulas(rect: Rect): (string | null)[][] {
    return this.grid<string | null>(
      rect,
      ({ formulas }, row) => (formulas.size === 0 ? null : (formulas.get(row) ?? null)),
      null,
    );
  }

  formats(rect: Rect): string[][] {
    return this.grid(rect, (column, row) => column.formats[row] ?? "General", "General");
  }

  write(rect: Rect, block: CellBlock): void {
    for (let c = 0; c < rect.columns; c += 1) {
      const column = this.column(rect.column + c);
      this.writeValues(column, rect, c, block.values);
      this.writeFormulas(column, rect, c, block.formulas);
      this.writeFormats(column, rect, c, block.formats);
    }
  }

  private writeValues(
    column: StoredColumn,
    rect: Rect,
    c: number,
    values: Grid<HostValue | undefined> | undefined,
  ): void {
    if (values === undefined) return;
    fill(column.values, rect.row + rect.rows, null);
    for (let r = 0; r < rect.rows; r += 1) {
      const value = values[r]?.[c];
      if (value === undefined) continue;
      column.values[rect.row + r] = value;
      if (column.formulas.size > 0) column.formulas.delete(rect.row + r);
    }
  }

  private writeFormulas(
    column: StoredColumn,
    rect: Rect,
    c: number,
    formulas: Grid<string | undefined> | undefined,
  ): void {
    if (formulas === undefined) return;
    fill(column.values, rect.row + rect.rows, null);
    for (let r = 0; r < rect.rows; r += 1) {
      const formula = formulas[r]?.[c];
      if (formula !== undefined) column.formulas.set(rect.row + r, formula);
    }
  }

  private writeFormats(
    column: StoredColumn,
    rect: Rect,
    c: number,
    formats: Grid<string | undefined> | undefined,
  ): void {
    if (formats === undefined) return;
    for (let r = 0; r < rect.rows; r += 1) {
      const format = formats[r]?.[c];
      if (format === undefined) continue;
      fill(column.formats, rect.row + r + 1, "General");
      column.formats[rect.row + r] = format;
    }
  }

  used(valuesOnly: boolean): Rect | null {
    let top = Infinity,
      bottom = -1,
      left = Infinity,
      right = -1;
    this.columns.forEach((column, index) => {
      const filled = (row: number): boolean =>
        (column.values[row] ?? null) !== null || (!valuesOnly && (column.formats[row] ?? "General") !== "General");
      const length = valuesOnly ? column.values.length : Math.max(column.values.length, column.formats.length);
      let first = 0;
      while (first < length && !filled(first)) first += 1;
      if (first === length) return;
      let last = length - 1;
      while (!filled(last)) last -= 1;
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
      left = Math.min(left, index);
      right = index;
    });
    return right < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  insertRows(row: number, count: number): void {
    for (const column of this.columns) {
      if (column.values.length > row) column.values.splice(row, 0, ...Array.from({ length: count }, () => null));
      if (column.formats.length > row) column.formats.splice(row, 0, ...Array.from({ length: count }, () => "General"));
      this.moveFormulas(column, (at) => (at < row ? at : at + count));
    }
  }

  deleteRows(row: number, count: number): void {
    for (const column of this.columns) {
      column.values.splice(row, count);
      column.formats.splice(row, count);
      this.moveFormulas(column, (at) => (at < row ? at : at < row + count ? null : at - count));
    }
  }

  insertColumns(column: number, count: number): void {
    if (column >= this.columns.length) return;
    this.columns.splice(
      column,
      0,
      ...Array.from({ length: count }, () => ({ values: [], formulas: new Map<number, string>(), formats: [] })),
    );
  }

  deleteColumns(column: number, count: number): void {
    this.columns.splice(column, count);
  }

  private moveFormulas(column: StoredColumn, to: (row: number) => number | null): void {
    const moved = [...column.formulas];
    column.formulas.clear();
    for (const [row, formula] of moved) {
      const target = to(row);
      if (target !== null) column.formulas.set(target, formula);
    }
  }
}
