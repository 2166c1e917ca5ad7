import { type Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { TableColumnFilterTypeEnum, type ITableFilterItem } from "@univerjs/preset-sheets-table";
import { parseAddress } from "../../../../src/file/address";
import { type HostValue, type TableInfo } from "../../excel/workbook";
import { type UniverWorkbook } from "../univer/univerWorkbook";
import { type Workbench } from "./workbench";

type Sheet = NonNullable<ReturnType<NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>["getSheetByName"]>>;

/** What a person does to the spreadsheet by hand, by the commands that its menus and keys run. For tests. */
export class Person {
  private readonly api: FUniver;

  constructor(
    univer: Univer,
    private readonly bench: Workbench,
  ) {
    this.api = FUniver.newAPI(univer);
  }

  private sheet(name: string): Sheet {
    const sheet = this.api.getActiveWorkbook()?.getSheetByName(name);
    if (sheet === null || sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  type(sheet: string, address: string, text: string | number | boolean): void {
    this.sheet(sheet).getRange(address).setValue(text);
  }
  formula(sheet: string, address: string, formula: string): void {
    this.sheet(sheet).getRange(address).setFormula(formula);
  }
  clear(sheet: string, address: string): void {
    this.sheet(sheet).getRange(address).clearContent();
  }
  /** On a sheet of its own, as what was copied elsewhere: rows × columns. */
  paste(sheet: string, block: readonly (readonly (string | number)[])[]): void {
    const rows = block.map((row) => [...row]);
    this.api
      .getActiveWorkbook()
      ?.insertSheet(sheet)
      .getRange(0, 0, rows.length, rows[0]?.length ?? 0)
      .setValues(rows);
  }
  select(sheet: string, address: string): void {
    this.sheet(sheet).getRange(address).activate();
  }
  /** Brings a cell to the upper left corner. */
  scrollTo(sheet: string, address: string): void {
    const corner = this.sheet(sheet).getRange(address);
    this.sheet(sheet).scrollToCell(corner.getRow(), corner.getColumn());
  }
  merge(sheet: string, address: string): void {
    this.sheet(sheet).getRange(address).merge();
  }
  /** The column counts from 0 within the range. */
  sort(sheet: string, address: string, column: number, ascending: boolean): void {
    this.sheet(sheet).getRange(address).sort({ column, ascending });
  }
  /** Rows count from 0. */
  insertRows(sheet: string, row: number, count: number): void {
    this.sheet(sheet).insertRows(row, count);
  }
  deleteRows(sheet: string, row: number, count: number): void {
    this.sheet(sheet).deleteRows(row, count);
  }
  hideRows(sheet: string, row: number, count: number): void {
    this.sheet(sheet).hideRows(row, count);
  }
  insertColumns(sheet: string, column: number, count: number): void {
    this.sheet(sheet).insertColumns(column, count);
  }
  /** Leaves those rows of a table to be seen whose cell in this column (from 0) shows one of the texts. */
  filter(table: string, column: number, keep: readonly string[]): Promise<void> {
    const { id } = this.table(table);
    return this.setFilter(id, column, { filterType: TableColumnFilterTypeEnum.manual, values: [...keep] });
  }

  unfilter(table: string, column: number): Promise<void> {
    return this.setFilter(this.table(table).id, column, undefined);
  }

  private async setFilter(id: string, column: number, filter: ITableFilterItem | undefined): Promise<void> {
    await this.api.getActiveWorkbook()?.setTableFilter(id, column, filter);
  }

  /** Univer has no total rows: the row under the table becomes one, as in a file that has it. */
  showTotals(table: string): void {
    const { id, rect, sheetId } = this.table(table);
    const below = { ...rect, row: rect.row + rect.rows, rows: 1, columns: 1 };
    this.workbook.write(sheetId, below, { values: [["Total"]] });
    this.workbook.changeTable(id, { showTotals: true, rect: { ...rect, rows: rect.rows + 1 } });
  }

  private get workbook(): UniverWorkbook {
    if (this.bench.current === undefined) throw new Error("no file is open");
    return this.bench.current.workbook;
  }

  private table(name: string): TableInfo {
    const found = this.workbook.tables().find((table) => table.name === name);
    if (found === undefined) throw new Error(`no table ${name}`);
    return found;
  }

  /** As the cells show it, spilled results too; blank cells as "". */
  async shown(sheet: string, address: string): Promise<readonly (readonly (string | number | boolean)[])[]> {
    await this.workbook.settled();
    const cells = this.sheet(sheet).getSheet();
    const rect = parseAddress(address);
    if (rect === null) throw new Error(`no range ${address}`);
    return Array.from({ length: rect.rows }, (_row, r) =>
      Array.from({ length: rect.columns }, (_column, c) => cells.getCell(rect.row + r, rect.column + c)?.v ?? ""),
    );
  }

  async undo(): Promise<void> {
    await this.api.undo();
  }
  async redo(): Promise<void> {
    await this.api.redo();
  }

  async value(sheet: string, address: string): Promise<HostValue> {
    const rect = parseAddress(address);
    const id = this.workbook.sheets().find(({ name }) => name === sheet)?.id;
    if (rect === null || id === undefined) throw new Error(`no cell ${sheet}!${address}`);
    await this.workbook.settled();
    return this.workbook.values(id, rect)[0]?.[0] ?? null;
  }
}
