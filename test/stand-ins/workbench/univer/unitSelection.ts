import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { type Rect } from "../../../../src/file/rect";
import { rangeOf, rectOf } from "./ranges";
import { type SpreadsheetUnit } from "./spreadsheetUnit";

const firstCell: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

export interface Selection {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** What a person has selected, and selecting it for them. */
export class UnitSelection {
  constructor(private readonly unit: SpreadsheetUnit) {}

  current(): Selection {
    const range = this.unit.service(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return { sheetId: this.activeSheetId(), rect: range === undefined ? firstCell : rectOf(this.bounded(range)) };
  }

  /** Whole columns and rows are selected with no numbers for their ends. */
  private bounded(range: Parameters<typeof rectOf>[0]): Parameters<typeof rectOf>[0] {
    const sheet = this.unit.sheet(this.activeSheetId());
    const number = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);
    return {
      startRow: number(range.startRow, 0),
      endRow: number(range.endRow, sheet.getRowCount() - 1),
      startColumn: number(range.startColumn, 0),
      endColumn: number(range.endColumn, sheet.getColumnCount() - 1),
    };
  }

  activeSheetId(): string {
    return this.unit.workbook.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    this.unit.run(SetWorksheetActiveOperation.id, { unitId: this.unit.id, subUnitId: sheetId });
  }

  select(sheetId: string, rect: Rect): void {
    if (sheetId !== this.activeSheetId()) this.activate(sheetId);
    const primary = {
      ...rangeOf({ ...rect, rows: 1, columns: 1 }),
      actualRow: rect.row,
      actualColumn: rect.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.unit.run(SetSelectionsOperation.id, {
      unitId: this.unit.id,
      subUnitId: sheetId,
      selections: [{ range: rangeOf(rect), primary, style: null }],
      reveal: true,
    });
  }
}
