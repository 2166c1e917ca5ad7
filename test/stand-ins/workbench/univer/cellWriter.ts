import { type ICellData } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { type CellBlock } from "../../excel/workbook";
import { type Rect } from "../../../../src/file/rect";
import { cellOf } from "./cellData";
import { type CellReader } from "./cellReader";
import { putsFormula, type HeldFormulas } from "./heldFormulas";
import { type SpreadsheetUnit } from "./spreadsheetUnit";

type CellRows = Record<number, Record<number, ICellData>>;
type Content = Pick<ICellData, "v" | "t" | "f" | "si" | "p">;

/** Writes by one mutation a block: the facade takes ten times longer. */
export class CellWriter {
  constructor(
    private readonly unit: SpreadsheetUnit,
    private readonly reader: CellReader,
    private readonly formulas: HeldFormulas,
  ) {}

  write(sheetId: string, rect: Rect, block: CellBlock): void {
    const before = this.reader.cells(sheetId, rect);
    const outer = this.reader.outerFormats(sheetId);
    const cellValue: CellRows = {};
    for (let r = 0; r < rect.rows; r += 1) {
      const line: Record<number, ICellData> = {};
      for (let c = 0; c < rect.columns; c += 1) {
        const content = contentOf(block, r, c);
        const format = block.formats?.[r]?.[c];
        if (content === undefined && format === undefined) continue;
        const style = format === undefined ? {} : styleOf(format, outer(rect.row + r, rect.column + c));
        // Without its type a cell that only takes a format would be read anew, and the text 007 become a number.
        line[rect.column + c] = { ...(content ?? { t: before[r]?.[c]?.t ?? null }), ...style };
      }
      cellValue[rect.row + r] = line;
    }
    // Before every block Univer looks through all cells for formulas, unless what is set is said to be looks alone.
    const isNone = !putsFormula({ cellValue }) && !this.formulas.any();
    const trigger = isNone ? { trigger: SetStyleCommand.id } : {};
    this.apply({ unitId: this.unit.id, subUnitId: sheetId, cellValue, ...trigger });
  }

  private apply(params: ISetRangeValuesMutationParams): void {
    const undo = SetRangeValuesUndoMutationFactory(this.unit.accessor, params);
    this.unit.runUndoably(SetRangeValuesMutation.id, params, { id: SetRangeValuesMutation.id, params: undo });
  }
}

function contentOf({ values, formulas }: CellBlock, r: number, c: number): Content | undefined {
  const formula = formulas?.[r]?.[c];
  if (formula !== undefined) return { f: formula, v: null, t: null, si: null, p: null };
  const value = values?.[r]?.[c];
  return value === undefined ? undefined : { ...cellOf(value), f: null, si: null, p: null };
}

/** General is no format at all, except where the row or column has one that would show through. */
function styleOf(format: string, outer: string): Pick<ICellData, "s"> {
  return { s: { n: format === "General" && outer === "General" ? null : { pattern: format } } };
}
