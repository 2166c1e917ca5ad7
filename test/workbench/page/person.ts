import { type Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { type HostValue } from "../../host/workbook";
import { parseAddress } from "../../host/address";
import { type Workbench } from "./workbench";

type Sheet = NonNullable<ReturnType<NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>["getSheetByName"]>>;

/** What a person does to the spreadsheet by hand, by the commands that its menus and keys run. For tests. */
export class Person {
  private readonly api: FUniver;

  constructor(univer: Univer, private readonly bench: Workbench) {
    this.api = FUniver.newAPI(univer);
  }

  private sheet(name: string): Sheet {
    const sheet = this.api.getActiveWorkbook()?.getSheetByName(name);
    if (sheet === null || sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  type(sheet: string, address: string, text: string | number | boolean): void { this.sheet(sheet).getRange(address).setValue(text); }
  formula(sheet: string, address: string, formula: string): void { this.sheet(sheet).getRange(address).setFormula(formula); }
  clear(sheet: string, address: string): void { this.sheet(sheet).getRange(address).clearContent(); }
  select(sheet: string, address: string): void { this.sheet(sheet).getRange(address).activate(); }
  merge(sheet: string, address: string): void { this.sheet(sheet).getRange(address).merge(); }
  /** The column counts from 0 within the range. */
  sort(sheet: string, address: string, column: number, ascending: boolean): void { this.sheet(sheet).getRange(address).sort({ column, ascending }); }
  /** Rows count from 0. */
  insertRows(sheet: string, row: number, count: number): void { this.sheet(sheet).insertRows(row, count); }
  deleteRows(sheet: string, row: number, count: number): void { this.sheet(sheet).deleteRows(row, count); }
  hideRows(sheet: string, row: number, count: number): void { this.sheet(sheet).hideRows(row, count); }
  insertColumns(sheet: string, column: number, count: number): void { this.sheet(sheet).insertColumns(column, count); }
  async undo(): Promise<void> { await this.api.undo(); }
  async redo(): Promise<void> { await this.api.redo(); }

  async value(sheet: string, address: string): Promise<HostValue> {
    const workbook = this.bench.current?.workbook;
    const rect = parseAddress(address);
    const id = workbook?.sheets().find(({ name }) => name === sheet)?.id;
    if (workbook === undefined || rect === null || id === undefined) throw new Error(`no cell ${sheet}!${address}`);
    await workbook.settled();
    return workbook.values(id, rect)[0]?.[0] ?? null;
  }
}
