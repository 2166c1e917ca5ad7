import { type Univer, type Workbook } from "@univerjs/core";
import {
  type CellBlock,
  type CellsChanged,
  type Grid,
  type HostValue,
  type HostWorkbook,
  type NewTable,
  type Selection,
  type SheetInfo,
  type TableChange,
  type TableInfo,
} from "../../excel/workbook";
import { type Rect } from "../../../../src/file/rect";
import { Calculation } from "./calculation";
import { onCellsChanged } from "./cellsChanged";
import { CellReader } from "./cellReader";
import { CellWriter } from "./cellWriter";
import { understandExcelReferences } from "./excelReferences";
import { HeldFormulas } from "./heldFormulas";
import { insertColumnCells } from "./insertColumnCells";
import { rectOf } from "./ranges";
import { SpreadsheetUnit } from "./spreadsheetUnit";
import { UnitRows, type RowsMoved } from "./unitRows";
import { UnitSelection } from "./unitSelection";
import { UnitSheets } from "./unitSheets";
import { UnitTables } from "./unitTables";

/** The spreadsheet of the workbench, as the add-in's batches see it. */
export class UniverWorkbook implements HostWorkbook {
  readonly settings = new Map<string, unknown>();
  private readonly unit: SpreadsheetUnit;
  private readonly reader: CellReader;
  private readonly writer: CellWriter;
  private readonly rows: UnitRows;
  private readonly selected: UnitSelection;
  private readonly sheetList: UnitSheets;
  private readonly tableList: UnitTables;
  private readonly calculation: Calculation;

  constructor(
    univer: Univer,
    workbook: Workbook,
    readonly date1904: boolean,
  ) {
    this.unit = new SpreadsheetUnit(univer, workbook);
    this.reader = new CellReader(this.unit);
    this.rows = new UnitRows(this.unit);
    this.selected = new UnitSelection(this.unit);
    this.sheetList = new UnitSheets(this.unit);
    this.tableList = new UnitTables(this.unit);
    const formulas = new HeldFormulas(this.unit);
    this.writer = new CellWriter(this.unit, this.reader, formulas);
    this.calculation = new Calculation(this.unit, formulas);
    understandExcelReferences(this.unit, () => this.tables());
  }

  /** Formulas are calculated again a moment after a change: until then their old results are read. */
  settled(): Promise<void> {
    return this.calculation.settled();
  }
  /** What was changed since the last call becomes one step of undo by hand. */
  endStep(): void {
    this.unit.endStep();
  }

  sheets(): readonly SheetInfo[] {
    return this.sheetList.list();
  }
  activeSheetId(): string {
    return this.selected.activeSheetId();
  }
  activate(sheetId: string): void {
    this.selected.activate(sheetId);
  }
  addSheet(name: string): SheetInfo {
    return this.sheetList.add(name);
  }
  protect(sheetId: string, on: boolean): void {
    this.sheetList.protect(sheetId, on);
  }

  deleteSheet(sheetId: string): void {
    for (const table of this.tables()) if (table.sheetId === sheetId) this.tableList.remove(table.id);
    this.sheetList.remove(sheetId);
    this.unit.forgetSteps();
  }

  tables(): readonly TableInfo[] {
    return this.tableList.list();
  }
  addTable(table: NewTable): TableInfo {
    return this.tableList.add(table);
  }
  changeTable(id: string, change: TableChange): void {
    this.tableList.change(id, change);
  }
  deleteTable(id: string): void {
    this.tableList.remove(id);
  }

  insertTableColumn(id: string, index: number): void {
    const { sheetId, rect } = this.tableList.rect(id);
    insertColumnCells(this, sheetId, { ...rect, column: rect.column + index });
    this.tableList.insertColumn(id, index);
    this.unit.forgetSteps();
  }

  usedRange(sheetId: string, valuesOnly: boolean): Rect | null {
    return this.reader.usedRange(sheetId, valuesOnly);
  }
  values(sheetId: string, rect: Rect): Grid<HostValue> {
    return this.reader.values(sheetId, rect);
  }
  formulas(sheetId: string, rect: Rect): Grid<string | null> {
    return this.reader.formulas(sheetId, rect);
  }
  formats(sheetId: string, rect: Rect): Grid<string> {
    return this.reader.formats(sheetId, rect);
  }
  hasLocked(sheetId: string, rect: Rect): boolean {
    return this.reader.hasLocked(sheetId, rect);
  }
  write(sheetId: string, rect: Rect, block: CellBlock): void {
    this.writer.write(sheetId, rect, block);
  }

  merges(sheetId: string): readonly Rect[] {
    return this.unit.sheet(sheetId).getMergeData().map(rectOf);
  }
  hiddenRows(sheetId: string, rect: Rect): readonly number[] {
    return this.rows.hidden(sheetId, rect);
  }
  hideRows(sheetId: string, row: number, rows: number, hidden: boolean): void {
    this.rows.hide(sheetId, row, rows, hidden);
  }
  onRowsMoved(listener: RowsMoved): void {
    this.rows.onMoved(listener);
  }

  onCellsChanged(listener: (change: CellsChanged) => void): void {
    onCellsChanged(this.unit, listener);
  }

  selection(): Selection {
    return this.selected.current();
  }
  select(sheetId: string, rect: Rect, further?: readonly Rect[]): void {
    this.selected.select(sheetId, rect, further);
  }
}
