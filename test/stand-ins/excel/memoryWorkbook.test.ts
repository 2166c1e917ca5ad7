import { formatAddress } from "./address";
import { parseAddress } from "../../../src/file/address";
import { errorCell, formulaCell, formatted } from "./memorySheet";
import { MemoryWorkbook } from "./memoryWorkbook";

test("cells are put down with formulas, formats and errors", () => {
  const sheet = new MemoryWorkbook().addSheet("Data").set(1, 1, [
    ["a", formulaCell("=1+1", 2, "0.00")],
    [errorCell("#REF!"), formatted(46024, "m/d/yyyy")],
  ]);
  expect([sheet.valueAt("B2"), sheet.valueAt("C2"), sheet.formulaAt("C2"), sheet.formatAt("C2")]).toEqual([
    "a",
    2,
    "=1+1",
    "0.00",
  ]);
  expect([sheet.valueAt("B3"), sheet.valueAt("C3"), sheet.formatAt("C3")]).toEqual([
    { error: "#REF!" },
    46024,
    "m/d/yyyy",
  ]);
  expect([sheet.valueAt("Z99"), sheet.formulaAt("Z99"), sheet.formatAt("Z99")]).toEqual([null, null, "General"]);
});

test("a value written over a formula removes it, a format leaves it", () => {
  const sheet = new MemoryWorkbook().addSheet("Data", [[formulaCell("=1", 1)], [formulaCell("=2", 2)]]);
  sheet.setAt("A1", "plain").format("A2", "0%");
  expect([sheet.formulaAt("A1"), sheet.formulaAt("A2"), sheet.valueAt("A2")]).toEqual([null, "=2", 2]);
});

test("rows that come and go take tables, formulas and formats along", () => {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Data", [["H"], [formulaCell("=1", 1)], [formatted(2, "0%")], [3]]);
  book.table(sheet, "T", "A1:A4");
  sheet.insertRows(2, 2);
  expect(book.tables()[0]?.rect).toEqual({ row: 0, column: 0, rows: 6, columns: 1 });
  expect([sheet.formulaAt("A2"), sheet.valueAt("A3"), sheet.valueAt("A5"), sheet.formatAt("A5")]).toEqual([
    "=1",
    null,
    2,
    "0%",
  ]);
  sheet.deleteRows(1, 3);
  expect(book.tables()[0]?.rect).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
  expect([sheet.formulaAt("A2"), sheet.valueAt("A2"), sheet.valueAt("A3")]).toEqual([null, 2, 3]);
  sheet.deleteRows(0, 3);
  expect(book.tables()).toEqual([]);
});

test("rows that go above a table, and into its top, move it up", () => {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Data", [["note"], ["note"], ["H"], [1], [2]]);
  book.table(sheet, "T", "A3:A5");
  sheet.deleteRows(0);
  expect(book.tables()[0]?.rect).toEqual({ row: 1, column: 0, rows: 3, columns: 1 });
  sheet.deleteRows(0, 2);
  expect(book.tables()[0]?.rect).toEqual({ row: 0, column: 0, rows: 2, columns: 1 });
});

test("the used range is the smallest that holds every value", () => {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Data");
  expect(book.usedRange(sheet.id, true)).toBeNull();
  sheet.setAt("C3", 1).setAt("E9", "x").setAt("A20", null).format("F30", "0%");
  expect(book.usedRange(sheet.id, true)).toEqual({ row: 2, column: 2, rows: 7, columns: 3 });
  expect(book.usedRange(sheet.id, false)).toEqual({ row: 2, column: 2, rows: 28, columns: 4 });
});

test("hidden rows are told within a rectangle, in order", () => {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Data").hideRows(9, 3, 4);
  expect(book.hiddenRows(sheet.id, { row: 2, column: 0, rows: 5, columns: 1 })).toEqual([3, 4]);
  book.hideRows(sheet.id, 3, 2, false);
  expect(book.hiddenRows(sheet.id, { row: 0, column: 0, rows: 20, columns: 1 })).toEqual([9]);
});

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$B$2:D4", { row: 1, column: 1, rows: 3, columns: 3 }],
  ["D4:B2", { row: 1, column: 1, rows: 3, columns: 3 }],
  ["'It''s'!XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ["B:C", { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ["2:3", { row: 1, column: 0, rows: 2, columns: 16_384 }],
  ["XFE1", null],
  ["A0", null],
  ["B", null],
  ["7", null],
  ["A1:B2:C3", null],
  ["Tracking", null],
  ["", null],
])("the address %s", (address, rect) => {
  expect(parseAddress(address)).toEqual(rect);
});

test.each([
  ["Data", "Data!B2"],
  ["My data", "'My data'!B2"],
  ["O'Neil", "'O''Neil'!B2"],
  ["2026", "'2026'!B2"],
  ["追跡", "追跡!B2"],
])("the address of a cell on the sheet %s", (sheet, address) => {
  expect(formatAddress(sheet, { row: 1, column: 1, rows: 1, columns: 1 })).toBe(address);
});

test("100,000 rows of 25 columns fit in little memory", () => {
  const line = Array.from({ length: 25 }, (_, column) => `text ${String(column)}`);
  const cells = Array.from({ length: 100_000 }, () => line);
  const before = process.memoryUsage().heapUsed;
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Data", cells);
  expect(sheet.valueAt("Y100000")).toBe("text 24");
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
});
