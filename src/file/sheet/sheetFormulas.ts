import { type Rect } from "../rect";
import { parseRect } from "../cellReference";
import { unescapeCellText } from "../xml/escapedText";
import { type ScannedCell } from "./scanSheet";
import { shiftFormula } from "../../review/door/shiftFormula";

interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const holds = (
  { row, column, rows, columns }: Rect,
  cell: { readonly row: number; readonly column: number },
): boolean => cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

/**
 * The formulas of one sheet, asked for cell by cell in the order of the file. A shared formula is written once, in its
 * first cell; an array formula or a data table fills its whole range, and what fills it is no constant either.
 */
export class SheetFormulas {
  private readonly shared = new Map<string, Master>();
  private areas: { readonly rect: Rect; readonly text: string }[] = [];

  constructor(private readonly part: string) {}

  /** With its leading "="; undefined for a constant. */
  at(cell: ScannedCell): string | undefined {
    if (cell.formula === null) return this.covering(cell);
    const { t: type, ref, si, r1 = "", r2 = "" } = cell.formula.attributes;
    const text = type === "dataTable" ? `TABLE(${r1},${r2})` : unescapeCellText(cell.formula.text);
    if ((type === "array" || type === "dataTable") && ref !== undefined)
      this.areas.push({ rect: parseRect(ref, this.part), text });
    return `=${type === "shared" && si !== undefined ? this.sharedText(cell, si, text) : text}`;
  }

  /** The formula whose range the cell lies in. */
  covering(cell: { readonly row: number; readonly column: number }): string | undefined {
    if (this.areas.length === 0) return undefined;
    this.areas = this.areas.filter(({ rect }) => rect.row + rect.rows > cell.row);
    const area = this.areas.find(({ rect }) => holds(rect, cell));
    return area === undefined ? undefined : `=${area.text}`;
  }

  private sharedText(cell: ScannedCell, id: string, text: string): string {
    if (text !== "") {
      this.shared.set(id, { text, row: cell.row, column: cell.column });
      return text;
    }
    const master = this.shared.get(id);
    return master === undefined ? "" : shiftFormula(master.text, cell.row - master.row, cell.column - master.column);
  }
}
