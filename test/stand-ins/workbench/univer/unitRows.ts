import { type IRange } from "@univerjs/core";
import {
  InsertRowMutation,
  RemoveRowMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/preset-sheets-core";
import { type Rect } from "../../../../src/file/rect";
import { rangeOf } from "./ranges";
import { type SpreadsheetUnit } from "./spreadsheetUnit";

export type RowsMoved = (sheetId: string, row: number, count: number) => void;

interface RowMutation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}
const isRowMutation = (params: object): params is RowMutation => "range" in params && "subUnitId" in params;

/** Rows of a sheet: which are hidden, and when they move. */
export class UnitRows {
  constructor(private readonly unit: SpreadsheetUnit) {}

  /** By a filter or by a person. */
  hidden(sheetId: string, { row, rows }: Rect): number[] {
    const sheet = this.unit.sheet(sheetId);
    const end = Math.min(row + rows, sheet.getRowCount());
    const hidden: number[] = [];
    for (let at = row; at < end; at += 1) if (!sheet.getRowVisible(at)) hidden.push(at);
    return hidden;
  }

  hide(sheetId: string, row: number, rows: number, hidden: boolean): void {
    const range = rangeOf({ row, rows, column: 0, columns: this.unit.sheet(sheetId).getColumnCount() });
    const params = { unitId: this.unit.id, subUnitId: sheetId, ranges: [range] };
    this.unit.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, params);
  }

  onMoved(listener: RowsMoved): void {
    this.unit.onMutation((id, params) => {
      if (id !== InsertRowMutation.id && id !== RemoveRowMutation.id) return;
      if (!isRowMutation(params) || params.unitId !== this.unit.id) return;
      const {
        subUnitId,
        range: { startRow, endRow },
      } = params;
      const count = endRow - startRow + 1;
      listener(subUnitId, startRow, id === InsertRowMutation.id ? count : -count);
    });
  }
}
