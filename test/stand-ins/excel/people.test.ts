import { formulaCell, formatted, type MemorySheet } from "./memorySheet";
import { MemoryWorkbook } from "./memoryWorkbook";
import { deleteSheetColumn, exchanged, insertSheetColumn, orderColumns } from "./people/columns";
import { replaceRow, sortRows, swapRows } from "./people/rows";
import { deleteTableColumn, insertTableColumn, orderTableColumns, resizeTable, turnIntoRange } from "./people/tables";
import type { HostValue, TableInfo } from "./workbook";

let book: MemoryWorkbook;
let sheet: MemorySheet;
let table: TableInfo;

beforeEach(() => {
  book = new MemoryWorkbook();
  sheet = book.addSheet("Data", [
    ["H1", "H2", "beside"],
    [1, formulaCell("=A2", 1), "x"],
    [formatted(2, "0%"), "b", "y"],
    [3, "c", "z"],
  ]);
  table = book.table(sheet, "T", "A1:B4");
});

const body = { row: 1, column: 0, rows: 3, columns: 2 };
const line = (row: number): readonly HostValue[] =>
  book.values(sheet.id, { row, column: 0, rows: 1, columns: 4 })[0] ?? [];
const rectNow = () => book.tables()[0]?.rect;

test("rows are sorted with their formulas and formats, what is beside stays", () => {
  sortRows(sheet, body, [2, 0, 1]);
  expect([1, 2, 3].map(line)).toEqual([
    [3, "c", "x", null],
    [1, 1, "y", null],
    [2, "b", "z", null],
  ]);
  expect([sheet.formulaAt("B3"), sheet.formulaAt("B2"), sheet.formatAt("A4"), sheet.formatAt("A3")]).toEqual([
    "=A2",
    null,
    "0%",
    "General",
  ]);
});

test("two rows change places", () => {
  swapRows(sheet, body, 0, 2);
  expect([1, 2, 3].map((row) => line(row)[0])).toEqual([3, 2, 1]);
});

test.each([
  [1, 3, [null, 1, 2]],
  [3, 1, [2, null, 3]],
])(
  "a row comes in at %i, the one that was at %i goes, and the table keeps its place and size",
  (inserted, deleted, left) => {
    sheet.hideRows(3);
    replaceRow(sheet, inserted, deleted);
    expect([1, 2, 3].map((row) => line(row)[0])).toEqual(left);
    expect(rectNow()).toEqual(table.rect);
  },
);

test("hidden rows stay hidden where they move to", () => {
  sheet.hideRows(2).insertRows(1, 2);
  expect([...sheet.hidden]).toEqual([4]);
  sheet.deleteRows(0, 3);
  expect([...sheet.hidden]).toEqual([1]);
  sheet.deleteRows(1);
  expect([...sheet.hidden]).toEqual([]);
});

test("columns of a range change places", () => {
  orderColumns(sheet, { row: 0, column: 0, rows: 4, columns: 3 }, exchanged(3, 1, 2));
  expect([line(0), line(1)]).toEqual([
    ["H1", "beside", "H2", null],
    [1, "x", 1, null],
  ]);
  expect([sheet.formulaAt("B2"), sheet.formulaAt("C2")]).toEqual([null, "=A2"]);
});

test("columns of a table change places with their ids", () => {
  orderTableColumns(book, table.id, [1, 0]);
  expect([line(0), book.tables()[0]?.columnIds]).toEqual([
    ["H2", "H1", "beside", null],
    [2, 1],
  ]);
});

test("a column comes into a table and makes room on the right, and goes", () => {
  insertTableColumn(book, table.id, 1, "New");
  expect([line(0), line(1), rectNow()?.columns]).toEqual([["H1", "New", "H2", "beside"], [1, null, 1, "x"], 3]);
  deleteTableColumn(book, table.id, 0);
  expect([line(0), line(1), rectNow()?.columns]).toEqual([["New", "H2", "beside", null], [null, 1, "x", null], 2]);
  expect(sheet.formulaAt("B2")).toBe("=A2");
});

test("a column comes into a sheet before a table, and goes", () => {
  insertSheetColumn(book, sheet, 0);
  expect([line(0), rectNow()]).toEqual([[null, "H1", "H2", "beside"], { ...table.rect, column: 1 }]);
  deleteSheetColumn(book, sheet, 0);
  expect([line(0), rectNow()]).toEqual([["H1", "H2", "beside", null], table.rect]);
});

test("a table becomes longer, shorter, and a range", () => {
  resizeTable(book, table.id, 2);
  expect(rectNow()?.rows).toBe(6);
  resizeTable(book, table.id, -3);
  expect(rectNow()?.rows).toBe(3);
  turnIntoRange(book, table.id);
  expect([book.tables(), line(3)[0]]).toEqual([[], 3]);
});
