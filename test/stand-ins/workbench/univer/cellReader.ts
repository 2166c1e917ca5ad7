import { type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { type Grid, type HostValue } from "../../excel/workbook";
import { type Rect } from "../../../../src/file/rect";
import { valueOf } from "./cellData";
import { type SpreadsheetUnit } from "./spreadsheetUnit";

type Cell = ICellData | null | undefined;
type Read<T> = (cell: Cell, row: number, column: number) => T;

const general = "General";

/** Reads straight from the cell matrix: the facade takes a hundred times longer over large sheets. */
export class CellReader {
  constructor(private readonly unit: SpreadsheetUnit) {}

  private read<T>(sheetId: string, rect: Rect, pick: Read<T>): T[][] {
    const matrix = this.unit.sheet(sheetId).getCellMatrix().getMatrix();
    const grid: T[][] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      const cells = matrix[row];
      const line: T[] = [];
      for (let column = rect.column; column < rect.column + rect.columns; column += 1)
        line.push(pick(cells?.[column] ?? undefined, row, column));
      grid.push(line);
    }
    return grid;
  }

  cells(sheetId: string, rect: Rect): Grid<Cell> {
    return this.read(sheetId, rect, (cell) => cell);
  }
  values(sheetId: string, rect: Rect): Grid<HostValue> {
    return this.read(sheetId, rect, valueOf);
  }

  formulas(sheetId: string, rect: Rect): Grid<string | null> {
    const model = this.unit.service(FormulaDataModel);
    return this.read(sheetId, rect, (cell, row, column) => {
      if (typeof cell?.f === "string" && cell.f !== "") return cell.f;
      // A formula filled down is held once; the other cells only point to it.
      return typeof cell?.si === "string"
        ? (model.getFormulaStringByCell(row, column, sheetId, this.unit.id) ?? null)
        : null;
    });
  }

  formats(sheetId: string, rect: Rect): Grid<string> {
    const outer = this.outerFormats(sheetId);
    return this.read(sheetId, rect, (cell, row, column) => this.ownFormat(cell) ?? outer(row, column));
  }

  private styleFormat(style: Nullable<string | IStyleData>): string | undefined {
    const found = typeof style === "string" ? this.unit.workbook.getStyles().get(style) : style;
    return found?.n?.pattern;
  }

  private ownFormat(cell: Cell): string | undefined {
    return cell?.s === undefined || cell.s === null ? undefined : this.styleFormat(cell.s);
  }

  /** What a cell without a format of its own takes from its row, else from its column. */
  outerFormats(sheetId: string): (row: number, column: number) => string {
    const { rowData, columnData } = this.unit.sheet(sheetId).getConfig();
    return (row, column) => this.styleFormat(rowData[row]?.s) ?? this.styleFormat(columnData[column]?.s) ?? general;
  }

  /** The lock is on unless the file took it off: for the cell, or for the row or column it is in. */
  hasLocked(sheetId: string, rect: Rect): boolean {
    const { rowData, columnData } = this.unit.sheet(sheetId).getConfig();
    return this.read(sheetId, rect, (cell, row, column) => {
      const own: unknown =
        cell?.custom?.["unlocked"] ?? rowData[row]?.custom?.["unlocked"] ?? columnData[column]?.custom?.["unlocked"];
      return own !== true;
    }).some((line) => line.includes(true));
  }

  usedRange(sheetId: string, valuesOnly: boolean): Rect | null {
    let top = Infinity,
      bottom = -1,
      left = Infinity,
      right = -1;
    this.unit
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, held) => {
        const cell = held ?? undefined;
        const filled =
          valueOf(cell) !== null ||
          typeof cell?.f === "string" ||
          (!valuesOnly && (this.ownFormat(cell) ?? general) !== general);
        if (!filled) return;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    return right < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
