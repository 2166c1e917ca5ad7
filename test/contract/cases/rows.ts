import { nothingToWrite, type AppendedRow, type RowsWritten } from "../../../src/review/merge/monthPort";
import type { ContractCase } from "../contractCase";
import { codeOf, same } from "../expectations";
import { needAll, plainRow, rows, type Raw } from "../scratchRows";
import { scratchCase, sheetName, tableName, type Scratch } from "../scratch";

const contractCase = scratchCase();
const removing = scratchCase("Nobody puts a run back in a file; its door refuses to take rows away.");
const sheets = scratchCase("A file's door makes no sheets.");

const row = (number: number): AppendedRow =>
  new Map(
    plainRow(number).flatMap((value, column) =>
      value === null ? [] : [[column, column === 5 ? { value, format: "yyyy-mm-dd" } : { value }] as const],
    ),
  );

async function add(scratch: Scratch, added: readonly AppendedRow[]): Promise<RowsWritten> {
  const { ref } = await scratch.listing();
  return scratch.port.updateRows(ref, needAll, () => ({ ...nothingToWrite, added }));
}

function allAdded({ added }: RowsWritten, first: number, count: number): void {
  same(
    [added.done.map((one) => one.row), added.refused, added.unknown, added.wrong],
    [Array.from({ length: count }, (_, at) => first + at), [], [], []],
    "the rows",
  );
}

/** Rows that come under the last one and go again, and sheets of ours. */
export const rowCases: readonly ContractCase[] = [
  ...[true, false].map((table) =>
    contractCase(`rows come under the last one of a ${table ? "table" : "plain range"}`, async (scratch) => {
      await scratch.fill(rows(3), { table });
      allAdded(await add(scratch, [row(7), row(8)]), 3, 2);
      same((await scratch.listing()).rowCount, 5, "the number of rows");
      const { values, numberFormat } = await scratch.look("A4:F6");
      same(values, [plainRow(2), plainRow(7), plainRow(8)], "the values");
      same(numberFormat[2]?.[5], "yyyy-mm-dd", "the format");
    }),
  ),
  contractCase("a total row stays below the rows that come", async (scratch) => {
    await scratch.fill(rows(2));
    await scratch.sheet.showTotals(tableName);
    allAdded(await add(scratch, [row(7), row(8)]), 2, 2);
    same((await scratch.listing()).rowCount, 4, "the number of rows");
    same((await scratch.look("A4:F5")).values, [plainRow(7), plainRow(8)], "the values");
  }),
  contractCase("with a filter on rows come under the last one", async (scratch) => {
    await scratch.fill(rows(4));
    await scratch.sheet.filter(tableName, ["Tenant 1"]);
    allAdded(await add(scratch, [row(7)]), 4, 1);
    same((await scratch.look("A5:F6")).values, [plainRow(3), plainRow(7)], "the values");
  }),
  contractCase("what is calculated alike in the last two rows goes on in those that come", async (scratch) => {
    const calculated: Raw[][] = rows(2).map((cells, at) =>
      cells.map((cell, column) => (column === 4 ? `=F${String(at + 2)}*2` : cell)),
    );
    await scratch.fill(calculated);
    const without = new Map([...row(7)].filter(([column]) => column !== 4));
    allAdded(await add(scratch, [without]), 2, 1);
    same((await scratch.look("E4:E4")).formulas, [["=F4*2"]], "the formula");
  }),
  contractCase("texts that look like something else stay texts in rows that come", async (scratch) => {
    await scratch.fill(rows(1));
    const texts = ["=1+1", "007", "1/2", "TRUE", "-x"];
    allAdded(await add(scratch, [new Map(texts.map((value, column) => [column, { value }]))]), 1, 1);
    same((await scratch.look("A3:E3")).values, [texts], "the values");
  }),
  contractCase("where something stands in the way no row comes", async (scratch) => {
    await scratch.fill(rows(2));
    await scratch.sheet.put("B5:B5", [["a note"]]);
    const { ref } = await scratch.listing();
    same((await scratch.port.roomBelow(ref, 2)).taken, 5, "the row that is taken");
    same((await scratch.port.roomBelow(ref, 1)).taken, null, "the room for one");
    same(await codeOf(add(scratch, [row(7), row(8)])), "no-room-below", "the problem");
    same((await scratch.listing()).rowCount, 2, "the number of rows");
  }),
  contractCase("on a protected sheet no row comes", async (scratch) => {
    await scratch.fill(rows(2));
    await scratch.sheet.protect(true);
    const problem = await codeOf(add(scratch, [row(7)]));
    await scratch.sheet.protect(false);
    same(problem, "sheet-protected", "the problem");
  }),
  removing("rows that came go again, and what is below comes up", async (scratch) => {
    await scratch.fill(rows(3));
    await scratch.sheet.showTotals(tableName);
    const { ref } = await scratch.listing();
    await add(scratch, [row(7), row(8)]);
    const { removed } = await scratch.port.updateRows(ref, needAll, () => ({ ...nothingToWrite, removed: [3, 4] }));
    same([removed.done, removed.refused], [[0, 1], []], "the rows");
    same((await scratch.listing()).rowCount, 3, "the number of rows");
    same((await scratch.look("A4:F4")).values, [plainRow(2)], "the last row");
  }),
  sheets("a plain sheet is made, listed, rewritten in place and emptied", async (scratch) => {
    const name = `${sheetName} 2`;
    const { headings, excel } = scratch.environment;
    const sheet = (count: number) => ({
      headings,
      rows: rows(count).map((cells) => cells.map((value) => ({ value: value ?? "" }))),
    });
    const listed = async () => (await scratch.port.list()).find(({ ref }) => ref.sheetName === name);
    try {
      const ref = await scratch.port.keepSheet(name, sheet(3));
      same((await listed())?.rowCount, 3, "the rows");
      await scratch.port.keepSheet(ref, sheet(1));
      same((await listed())?.rowCount, 1, "the rows once it is rewritten");
      await scratch.port.keepSheet(ref, null);
      same(await listed(), undefined, "the listing once it is empty");
    } finally {
      await excel?.(async (context) => {
        context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      });
    }
  }),
];
