import type { MonthPort } from "../../src/review/merge/monthPort";
import type { ContractEnvironment, ScratchSheet } from "./contractCase";
import { sheetName } from "./scratch";
import { scratchHeadings } from "./scratchHeadings";

/** What a person does by hand; Excel's API can do it, other hosts have their own way. */
export interface ByHand {
  showTotals(table: string): Promise<void>;
  /** Hides the rows of a table whose first column holds none of `keep`. */
  filter(table: string, keep: readonly string[]): Promise<void>;
  merge(sheet: string, address: string): Promise<void>;
}

/** Runs what is asked of the scratch sheet, and sends it. */
function onSheet(ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    ask(context.workbook.worksheets.getItem(sheetName), context);
    await context.sync();
  });
}

/** The same by hand in Excel itself. */
export const byHandInExcel: ByHand = {
  showTotals: (table) =>
    onSheet((sheet) => {
      sheet.tables.getItem(table).showTotals = true;
    }),
  filter: (table, keep) =>
    onSheet((sheet) => {
      sheet.tables
        .getItem(table)
        .columns.getItemAt(0)
        .filter.applyValuesFilter([...keep]);
    }),
  merge: (sheet, address) =>
    onSheet((_scratch, { workbook }) => {
      workbook.worksheets.getItem(sheet).getRange(address).merge(false);
    }),
};

function excelSheet(byHand: ByHand): ScratchSheet {
  return {
    add: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(sheetName);
        await context.sync();
      }),
    remove: () =>
      onSheet((sheet) => {
        sheet.delete();
      }),
    put: (address, cells, formats) =>
      onSheet((sheet) => {
        const range = sheet.getRange(address);
        if (formats !== undefined) range.numberFormat = formats.map((line) => [...line]);
        range.values = cells.map((line) => [...line]);
      }),
    addTable: (address, name) =>
      onSheet((sheet) => {
        sheet.tables.add(address, true).name = name;
      }),
    renameTable: (name, to) =>
      onSheet((sheet) => {
        sheet.tables.getItem(name).name = to;
      }),
    showTotals: (table) => byHand.showTotals(table),
    filter: (table, keep) => byHand.filter(table, keep),
    merge: (address) => byHand.merge(sheetName, address),
    protect: (on) =>
      onSheet(({ protection }) => {
        if (on) protection.protect();
        else protection.unprotect();
      }),
    select: (address) =>
      onSheet((sheet) => {
        sheet.activate();
        sheet.getRange(address).select();
      }),
    look: (address) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
        range.load("values,formulas,numberFormat,valueTypes");
        await context.sync();
        const { values, formulas, numberFormat, valueTypes } = range;
        return { values, formulas, numberFormat, valueTypes };
      }),
  };
}

/** The contract where Excel's client talks to a workbook: on the in-memory host, in the workbench, inside Excel. */
export function excelEnvironment(
  port: MonthPort,
  { byHand, calculates }: { readonly byHand: ByHand; readonly calculates: boolean },
): ContractEnvironment {
  return {
    port,
    sheet: excelSheet(byHand),
    excel: (script) => Excel.run(script),
    calculates,
    headings: scratchHeadings,
  };
}
