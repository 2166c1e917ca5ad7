import type { Snapshot, TableListing } from "../../src/review/snapshot";
import type { MonthPort } from "../../src/review/merge/monthPort";
import type { WriteOutcome } from "../../src/review/port";
import type { ContractCase, ContractEnvironment, Grid, Looked, ScratchSheet } from "./contractCase";
import { editOf, needAll, type Edit, type Raw } from "./scratchRows";

export const sheetName = "Contract scratch";
export const tableName = "Contract_scratch";

/** One scratch sheet: headings in row 1 from A to F, data under them, a table over both or not. */
export class Scratch {
  constructor(readonly environment: ContractEnvironment) {}

  get port(): MonthPort {
    return this.environment.port;
  }
  get sheet(): ScratchSheet {
    return this.environment.sheet;
  }

  /** Values go in as they are: apostrophes and formulas are the case's own business. */
  async fill(
    rows: Grid<Raw>,
    { table = true, at = 1, formats }: { table?: boolean; at?: number; formats?: Grid<string> } = {},
  ): Promise<void> {
    const last = String(at + rows.length);
    await this.sheet.put(`A${String(at)}:F${String(at)}`, [[...this.environment.headings]]);
    await this.sheet.put(`A${String(at + 1)}:F${last}`, rows, formats);
    if (table) await this.sheet.addTable(`A${String(at)}:F${last}`, tableName);
  }

  look(address: string): Promise<Looked> {
    return this.sheet.look(address);
  }

  async listing(): Promise<TableListing> {
    const found = (await this.port.list()).find(({ ref }) => ref.sheetName === sheetName);
    if (found === undefined) throw new Error("the scratch sheet is not listed");
    return found;
  }

  async read(): Promise<Snapshot> {
    return this.port.read((await this.listing()).ref, needAll);
  }

  async update(edits: readonly Edit[]): Promise<WriteOutcome> {
    return this.port.update((await this.listing()).ref, needAll, (fresh) => edits.map((edit) => editOf(fresh, edit)));
  }

  /** For what only Excel can be asked. */
  inExcel<T>(script: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
    const { excel } = this.environment;
    if (excel === null) throw new Error("there is no Excel here");
    return excel((context) => script(context, context.workbook.worksheets.getItem(sheetName)));
  }
}

/** Makes cases that have the scratch sheet to themselves; it is gone afterwards. */
export function scratchCase(excelAlone?: string) {
  return (name: string, check: (scratch: Scratch) => Promise<void>): ContractCase => ({
    name,
    ...(excelAlone === undefined ? {} : { excelAlone }),
    async run(environment) {
      await environment.sheet.add();
      try {
        await check(new Scratch(environment));
      } finally {
        await environment.sheet.remove();
      }
    },
  });
}
