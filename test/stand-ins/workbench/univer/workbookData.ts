import { BooleanNumber, LocaleType, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { type OpenedPackage, type OpenedSheet } from "../../../../src/file/openPackage";
import { type OpenedCell } from "../../../../src/file/sheet/openedRows";
import { plainStyle, type CellStyle } from "../../../../src/file/styles/readStyles";
import { cellOf } from "./cellData";
import { rangeOf } from "./ranges";
import { thisRowFormula } from "./thisRowFormula";

type Place = Pick<ICellData, "s" | "custom">;

const spareRows = 100;
const spareColumns = 10;
const lastStyledColumn = 499;

/** Styles are shared by the number format; what has no format of its own has no style. */
class Styles {
  readonly byId: Record<string, { n: { pattern: string } }> = {};
  private readonly ids = new Map<string, string>();

  idOf(format: string): string {
    const known = this.ids.get(format);
    if (known !== undefined) return known;
    const id = `format${String(this.ids.size)}`;
    this.ids.set(format, id);
    this.byId[id] = { n: { pattern: format } };
    return id;
  }

  /** A cell says only what its row or column does not say already. */
  placeOf({ format, locked }: CellStyle, around: CellStyle = plainStyle): Place {
    return {
      ...(format === around.format ? {} : { s: this.idOf(format) }),
      ...(locked === around.locked ? {} : { custom: { unlocked: !locked } }),
    };
  }
}

const cellData = (cell: OpenedCell, styles: Styles, around: CellStyle): ICellData => ({
  ...(cell.value === null ? {} : cellOf(cell.value)),
  ...(cell.formula === undefined ? {} : { f: thisRowFormula(cell.formula, undefined) }),
  ...styles.placeOf(cell.style, around),
});

/** Wide enough for what the first rows show, within reason. */
function columnWidths(sheet: OpenedSheet): Map<number, number> {
  const letters = new Map<number, number>();
  let looked = 0;
  for (const { cells } of sheet.rows) {
    if ((looked += 1) > 60) break;
    for (const { column, value } of cells) {
      const length =
        typeof value === "string" ? [...value].reduce((sum, char) => sum + (char > "\u2E80" ? 2 : 1), 0) : 9;
      letters.set(column, Math.max(letters.get(column) ?? 0, length));
    }
  }
  return new Map([...letters].map(([column, length]) => [column, Math.min(240, 32 + 7 * length)]));
}

/** Of the columns that are shown; files give styles to columns up to the last there is. */
function columnStylesOf(sheet: OpenedSheet): Map<number, CellStyle> {
  const columns = new Map<number, CellStyle>();
  for (const { first, last, style } of sheet.columns) {
    for (let column = first; column <= Math.min(last, lastStyledColumn); column += 1) columns.set(column, style);
  }
  return columns;
}

function columnData(sheet: OpenedSheet, styles: Styles): IWorksheetData["columnData"] {
  const data: IWorksheetData["columnData"] = {};
  for (const [column, style] of columnStylesOf(sheet)) data[column] = styles.placeOf(style);
  for (const [column, w] of columnWidths(sheet)) data[column] = { ...data[column], w };
  return data;
}

function rowData(sheet: OpenedSheet, styles: Styles): IWorksheetData["rowData"] {
  const data: IWorksheetData["rowData"] = {};
  for (const { row, style } of sheet.rows) if (style !== null) data[row] = styles.placeOf(style);
  for (const row of sheet.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

function sheetData(id: string, sheet: OpenedSheet, styles: Styles): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const columnStyles = columnStylesOf(sheet);
  let columns = 0;
  for (const { row, style, cells: line } of sheet.rows) {
    const target: Record<number, ICellData> = {};
    for (const cell of line)
      target[cell.column] = cellData(cell, styles, style ?? columnStyles.get(cell.column) ?? plainStyle);
    cells[row] = target;
    columns = Math.max(columns, (line.at(-1)?.column ?? -1) + 1);
  }
  const columnCount = Math.max(26, columns + spareColumns);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(200, sheet.rows.last + 1 + spareRows),
    columnCount,
    cellData: cells,
    columnData: columnData(sheet, styles),
    rowData: rowData(sheet, styles),
    mergeData: sheet.merges.map(rangeOf),
  };
}

/** Ids look like Excel's: braces and a number. */
export const sheetId = (index: number): string =>
  `{00000000-0001-0000-${index.toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;

/** What Univer wants to be given of a file that was opened. */
export function workbookData(opened: OpenedPackage, id: string, name: string): IWorkbookData {
  const styles = new Styles();
  const sheets = opened.sheets.map((sheet, index) => sheetData(sheetId(index), sheet, styles));
  return {
    id,
    name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: styles.byId,
    sheetOrder: sheets.map((_sheet, index) => sheetId(index)),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [sheetId(index), sheet])),
  };
}
