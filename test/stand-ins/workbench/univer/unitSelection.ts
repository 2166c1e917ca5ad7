import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { type Rect } from "../../../../src/file/rect";
import { type Selection } from "../../excel/workbook";
import { rangeOf, rectOf } from "./ranges";
import { type SpreadsheetUnit } from "./spreadsheetUnit";

const firstCell: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

/** What a person has selected, and selecting it for them. */
export class UnitSelection {
  constructor(private readonly unit: SpreadsheetUnit) {}

  current(): Selection {
    const selections = this.unit.service(SheetsSelectionsService).getCurrentSelections();
    const [rect = firstCell, ...further] = selections.map(({ range }) => rectOf(this.bounded(range)));
    return { sheetId: this.activeSheetId(), rect, further };
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

  /** The first cell of the first block is the active one, and is brought into view. */
  select(sheetId: string, rect: Rect, further: readonly Rect[] = []): void {
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
      selections: [rect, ...further].map((block, place) => ({
        range: rangeOf(block),
        primary: place === 0 ? primary : null,
        style: null,
      })),
      reveal: true,
    });
  }
}
