import type { ContractCase } from "../contractCase";
import { codeOf, same } from "../expectations";
import { rows } from "../scratchRows";
import { scratchCase, tableName } from "../scratch";

const excelCase = scratchCase("It is what Excel's own API does, which a file has none of.");

/** What Excel itself does; the door to it is built on that. */
export const excelFacts: readonly ContractCase[] = [
  excelCase("text written to values is parsed as if typed, text after an apostrophe is not", async (scratch) => {
    await scratch.fill([["1/2", "007", "TRUE", "'1/2", "'=A1", "'TRUE"]]);
    const { values, valueTypes } = await scratch.look("A2:F2");
    same(valueTypes, [["Double", "Double", "Boolean", "String", "String", "String"]], "the types");
    same(values[0]?.slice(1), [7, true, "1/2", "=A1", "TRUE"], "the values");
  }),
  excelCase("null leaves values, formulas and formats alone", async (scratch) => {
    await scratch.fill([["a", "=1+1", 5, "b", "c", "d"]], {
      formats: [["General", "0.00", "@", "d.m.yyyy", "General", "General"]],
    });
    const before = await scratch.look("A2:F2");
    await scratch.inExcel(async (context, sheet) => {
      const range = sheet.getRange("A2:F2");
      range.numberFormat = [[null, null, null, null, null, "0%"]];
      range.values = [[null, null, null, null, null, "e"]];
      await context.sync();
    });
    const after = await scratch.look("A2:F2");
    same(after.formulas[0]?.slice(0, 5), before.formulas[0]?.slice(0, 5), "the formulas");
    same(after.numberFormat[0], [...(before.numberFormat[0]?.slice(0, 5) ?? []), "0%"], "the formats");
  }),
  excelCase("nothing is parsed in a text cell", async (scratch) => {
    await scratch.fill([["1/2", "007", "=A1", "TRUE", "5-Jan", "@x"]], { formats: [["@", "@", "@", "@", "@", "@"]] });
    same((await scratch.look("A2:F2")).values, [["1/2", "007", "=A1", "TRUE", "5-Jan", "@x"]], "the values");
  }),
  excelCase("ranges that don't meet stop a batch before what follows", async (scratch) => {
    await scratch.fill(rows(2));
    const code = await codeOf(
      scratch.inExcel(async (context, sheet) => {
        sheet.tables.getItem(tableName).getRange().getLastCell().getIntersection(sheet.getRange("F4"));
        sheet.getRange("A2").values = [["overwritten"]];
        await context.sync();
      }),
    );
    same(code, "ItemNotFound", "the code");
    same((await scratch.look("A2")).values, [["Tenant 0"]], "the cell");
  }),
  excelCase("a table's column keeps its id when another comes in before it, and is found by it", async (scratch) => {
    await scratch.fill(rows(2));
    const seen = await scratch.inExcel(async (context, sheet) => {
      const { columns } = sheet.tables.getItem(tableName);
      columns.load("items/id");
      await context.sync();
      const [, , third] = columns.items.map(({ id }) => id);
      columns.add(1, undefined, "New");
      await context.sync();
      const heading = columns.getItem(third ?? 0).getHeaderRowRange();
      heading.load("columnIndex,values");
      await context.sync();
      return [heading.columnIndex, heading.values];
    });
    same(seen, [3, [[scratch.environment.headings[2]]]], "the column");
  }),
  excelCase("what a range held is read before it is written, in the same batch", async (scratch) => {
    await scratch.fill(rows(1));
    const seen = await scratch.inExcel(async (context, sheet) => {
      const before = sheet.getRange("A2");
      before.untrack();
      before.load("formulas");
      before.values = [["new"]];
      const after = sheet.getRange("A2");
      after.untrack();
      after.load("formulas");
      await context.sync();
      return [before.formulas, after.formulas];
    });
    same(seen, [[["Tenant 0"]], [["new"]]], "before and after");
  }),
  excelCase("what hangs on a missing table is missing too, and no error", async (scratch) => {
    await scratch.fill(rows(1));
    const missing = await scratch.inExcel(async (context) => {
      const range = context.workbook.tables.getItemOrNullObject("No_such_table").getRange();
      range.load("rowIndex");
      await context.sync();
      return range.isNullObject;
    });
    same(missing, true, "isNullObject");
  }),
  excelCase("a column of a table keeps its id when another comes in before it, and is found by it", async (scratch) => {
    await scratch.fill(rows(1));
    const idOf = (key: number | string): Promise<readonly [number, string]> =>
      scratch.inExcel(async (context) => {
        const column = context.workbook.tables.getItem(tableName).columns.getItem(key);
        column.load("id,name");
        await context.sync();
        return [column.id, column.name];
      });
    const [id, name] = await idOf(scratch.environment.headings[1]);
    await scratch.inExcel(async (context) => {
      context.workbook.tables.getItem(tableName).columns.add(0, undefined, "Came in");
      await context.sync();
    });
    same(await idOf(id), [id, name], "the column of the id");
    same((await idOf("Came in"))[0] === id, false, "the same id twice");
  }),
];
