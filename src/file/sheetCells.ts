import type { OpenedSheet } from "./openPackage";
import type { OpenedCell, OpenedRow } from "./sheet/readSheet";
import { plainStyle, type CellStyle } from "./styles/readStyles";

/** The cells of a sheet by their places, rows and columns counted from 0. */
export class SheetCells {
  private readonly rows: ReadonlyMap<number, OpenedRow>;

  constructor(private readonly sheet: OpenedSheet) {
    this.rows = new Map(sheet.rows.map((row) => [row.row, row]));
  }

  /** A place without a cell is an empty one with the style of its row or else of its column, as in Excel. */
  at(row: number, column: number): OpenedCell {
    const opened = this.rows.get(row);
    const cell = opened === undefined ? undefined : cellOf(opened.cells, column);
    return cell ?? { column, value: null, formula: undefined, style: opened?.style ?? this.columnStyle(column) };
  }

  private columnStyle(column: number): CellStyle {
    return this.sheet.columns.find(({ first, last }) => first <= column && column <= last)?.style ?? plainStyle;
  }
}

/** The cells of a row go up. */
function cellOf(cells: readonly OpenedCell[], column: number): OpenedCell | undefined {
  let [low, high] = [0, cells.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle] as OpenedCell;
    if (cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
