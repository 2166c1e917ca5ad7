import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/preset-sheets-core";
import { type SheetInfo } from "../../excel/workbook";
import { type SpreadsheetUnit } from "./spreadsheetUnit";

/** Sheets and their protection. Univer protects against a person's hand; against the add-in the host does. */
export class UnitSheets {
  private readonly protectedSheets = new Set<string>();
  private added = 0;

  constructor(private readonly unit: SpreadsheetUnit) {}

  list(): readonly SheetInfo[] {
    return this.unit.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visible: sheet.isSheetHidden() !== BooleanNumber.TRUE,
      protected: this.protectedSheets.has(sheet.getSheetId()),
    }));
  }

  add(name: string): SheetInfo {
    this.added += 1;
    const id = `{00000000-0003-0000-0000-${this.added.toString(16).padStart(12, "0").toUpperCase()}}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name });
    this.unit.run(InsertSheetMutation.id, {
      unitId: this.unit.id,
      index: this.unit.workbook.getSheets().length,
      sheet,
    });
    return { id, name, visible: true, protected: false };
  }

  remove(sheetId: string): void {
    this.unit.run(RemoveSheetMutation.id, {
      unitId: this.unit.id,
      subUnitId: sheetId,
      subUnitName: this.unit.sheet(sheetId).getName(),
    });
    this.protectedSheets.delete(sheetId);
  }

  protect(sheetId: string, on: boolean): void {
    if (on) this.protectedSheets.add(sheetId);
    else this.protectedSheets.delete(sheetId);
    const permission = FUniver.newAPI(this.unit.accessor)
      .getActiveWorkbook()
      ?.getSheetBySheetId(sheetId)
      ?.getWorksheetPermission();
    void (on ? permission?.protect() : permission?.unprotect());
  }
}
