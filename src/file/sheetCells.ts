import type { OpenedSheet } from "./openPackage";
import type { OpenedCell } from "./sheet/openedRows";
import { plainStyle, type CellStyle } from "./styles/readStyles";

/** The cells of a sheet by their places, rows and columns counted from 0. */
export class SheetCells {
  constructor(private readonly sheet: OpenedSheet) {}

  /** A place without a cell is an empty one with the style of its row or else of its column, as in Excel. */
  at(row: number, column: number): OpenedCell {
    const { rows } = this.sheet;
    const cell = rows.find(row, column);
    if (cell < 0)
      return { column, value: null, formula: undefined, style: rows.rowStyle(row) ?? this.columnStyle(column) };
    return { column, value: rows.value(cell), formula: rows.formula(cell), style: rows.style(cell) };
  }

  private columnStyle(column: number): CellStyle {
    return this.sheet.columns.find(({ first, last }) => first <= column && column <= last)?.style ?? plainStyle;
  }
}
