import type { Host } from "./host";
import { formatted, formulaCell, type MemorySheet } from "./memorySheet";
import { MemoryWorkbook } from "./memoryWorkbook";
import { startHost } from "./startHost";

let book: MemoryWorkbook;
let sheet: MemorySheet;
let host: Host;

beforeEach(() => {
  book = new MemoryWorkbook();
  sheet = book.addSheet("Data", [
    ["Tenant", "Seats", "Twice", "beside"],
    ["Contoso", 1, formulaCell("=B2*2", 2), "x"],
    ["Fabrikam", formatted(2, "0.00"), formulaCell("=B3*2", 4), "y"],
    ["Total", 3, null, "z"],
    [null, null, null, null],
    [null, "a note", null, null],
  ]);
  book.table(sheet, "Tracking", "A1:C4", { showTotals: true });
  host = startHost(book);
});
afterEach(() => {
  host.check();
});

const rect = () => book.tables().map((table) => table.rect);
const values = (row: number, rows: number) => sheet.cells.values({ row, column: 0, rows, columns: 4 });

function inTable(ask: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    ask(context.workbook.tables.getItem("Tracking"), context.workbook.worksheets.getItem("Data"));
    await context.sync();
  });
}

const failing = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => "no error",
    ({ code }) => code as unknown,
  );

test("rows come at the end, above the total row; what is below moves in the table's columns (Microsoft: TableRowCollection.add)", async () => {
  await inTable(({ rows }) => rows.add(undefined, [["New", 5, ""]]));
  expect(rect()).toEqual([{ row: 0, column: 0, rows: 5, columns: 3 }]);
  expect(values(3, 4)).toEqual([
    ["New", 5, 0, "z"],
    ["Total", 3, null, null],
    [null, null, null, null],
    [null, "a note", null, null],
  ]);
});

test("a calculated column goes on, also where a blank is given (office-js issue 1916); formats follow the row above", async () => {
  await inTable(({ rows }) => rows.add(undefined, [["New", 5, ""]]));
  expect([sheet.formulaAt("C4"), sheet.formatAt("B4")]).toEqual(["=B4*2", "0.00"]);
});

test("null leaves a cell alone (Office Add-ins docs: blank and null values); texts are read as if typed in", async () => {
  await inTable(({ rows }) => rows.add(0, [[null, "=1+1", null]] as unknown as string[][]));
  expect([sheet.valueAt("A2"), sheet.formulaAt("B2"), sheet.valueAt("A3")]).toEqual([null, "=1+1", "Contoso"]);
});

test.each([
  ["a row too short", () => inTable(({ rows }) => rows.add(undefined, [["New"]])), "InvalidArgument"],
  ["a place beyond the end", () => inTable(({ rows }) => rows.add(3, [["New", 1, ""]])), "InvalidArgument"],
  [
    "a table that would be torn (Office Add-ins docs: InsertDeleteConflict)",
    async () => {
      sheet.set(8, 2, [
        ["A", "B"],
        [1, 2],
      ]);
      book.table(sheet, "Other", "C9:D10");
      await inTable(({ rows }) => rows.add(undefined, [["New", 1, ""]]));
    },
    "InsertDeleteConflict",
  ],
  [
    "a protected sheet (Office Add-ins docs: AccessDenied)",
    async () => {
      sheet.protect();
      await inTable(({ rows }) => rows.add(undefined, [["New", 1, ""]]));
    },
    "AccessDenied",
  ],
])("rows don't come: %s", async (_, run, code) => {
  expect(await failing(run())).toBe(code);
  expect(rect()[0]).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
  expect(values(0, 4).map(([first]) => first)).toEqual(["Tenant", "Contoso", "Fabrikam", "Total"]);
});

test("whole data rows go and what is below moves up; of all of them one blank row stays (Microsoft: a table always has one)", async () => {
  await inTable((_, on) => on.getRange("A2:C2").delete("Up"));
  expect(values(0, 3)).toEqual([
    ["Tenant", "Seats", "Twice", "beside"],
    ["Fabrikam", 2, 4, "x"],
    ["Total", 3, null, "y"],
  ]);
  await inTable((_, on) => on.getRange("A2:C2").delete("Up"));
  expect(rect()[0]?.rows).toBe(3);
  expect(values(1, 1)).toEqual([[null, null, null, "x"]]);
});

test("part of a table's row, its headings or its total row can't go (Office Add-ins docs: InsertDeleteConflict)", async () => {
  for (const address of ["A2:B2", "A1:C1", "A4:C4", "A2:D2"]) {
    expect(await failing(inTable((_, on) => on.getRange(address).delete("Up")))).toBe("InsertDeleteConflict");
  }
});

test("outside tables cells move down for those that are inserted, and up for those that go (Microsoft: Range.insert, Range.delete)", async () => {
  await inTable((_, on) => on.getRange("B6:B6").insert("Down"));
  expect([sheet.valueAt("B6"), sheet.valueAt("B7")]).toEqual([null, "a note"]);
  await inTable((_, on) => on.getRange("B6:B6").delete("Up"));
  expect(sheet.valueAt("B6")).toBe("a note");
});

test("the formats of one row go to all rows of a range, and nothing else of it (Microsoft: Range.copyFrom)", async () => {
  await inTable((_, on) => on.getRange("A8:D9").copyFrom(on.getRange("A3:D3"), "Formats"));
  expect([sheet.formatAt("B8"), sheet.formatAt("B9"), sheet.valueAt("A8")]).toEqual(["0.00", "0.00", null]);
});

test("the used range of blank cells is none, whatever stands beside them (Microsoft: Range.getUsedRangeOrNullObject)", async () => {
  const seen = await Excel.run(async (context) => {
    const on = context.workbook.worksheets.getItem("Data");
    const ranges = ["A5:A6", "A5:C9"].map((address) => on.getRange(address).getUsedRangeOrNullObject(true));
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address));
  });
  expect(seen).toEqual([null, "Data!B6"]);
});
