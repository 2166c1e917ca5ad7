import { type ICellData } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import { contains } from "../../../../src/file/rect";
import { type TableInfo } from "../../excel/workbook";
import { type SpreadsheetUnit } from "./spreadsheetUnit";
import { thisRowFormula } from "./thisRowFormula";

/** Whoever writes a formula, a person or a batch, may use Excel's short references to this row. */
export function understandExcelReferences(unit: SpreadsheetUnit, tables: () => readonly TableInfo[]): void {
  unit.beforeMutation((id, params) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    if (unitId !== unit.id) return;
    const here = tables().filter(({ sheetId }) => sheetId === subUnitId);
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries<ICellData | null>(line)) {
        if (typeof cell?.f !== "string") continue;
        const place = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
        cell.f = thisRowFormula(cell.f, here.find(({ rect }) => contains(rect, place))?.name);
      }
    }
  });
}
