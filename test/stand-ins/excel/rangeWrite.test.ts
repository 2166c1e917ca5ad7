import type { Host } from "./host";
import { errorCell, formulaCell, formatted, type MemorySheet } from "./memorySheet";
import { MemoryWorkbook } from "./memoryWorkbook";
import { startHost } from "./startHost";

let book: MemoryWorkbook;
let sheet: MemorySheet;
let host: Host;

beforeEach(() => {
  book = new MemoryWorkbook();
  sheet = book.addSheet("Sheet1");
  host = startHost(book, { year: 2026 });
});
afterEach(() => {
  host.check();
});

async function write(address: string, change: (range: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1").getRange(address));
    await context.sync();
  });
}

const values = (address: string, grid: unknown): Promise<void> =>
  write(address, (range) => {
    range.values = grid as string[][];
  });

test("null in a grid leaves its cell alone (Microsoft: null input in 2-D array)", async () => {
  sheet.set(0, 0, [[formulaCell("=1+1", 2), "old"]]);
  await values("A1:B1", [[null, "new"]]);
  expect(sheet.formulaAt("A1")).toBe("=1+1");
  expect(sheet.valueAt("A1")).toBe(2);
  expect(sheet.valueAt("B1")).toBe("new");
});

test("undefined and NaN arrive as null and change nothing (client: JSON)", async () => {
  sheet.set(0, 0, [["a", "b"]]);
  await values("A1:B1", [[undefined, Number.NaN]]);
  expect(sheet.valueAt("A1")).toBe("a");
  expect(sheet.valueAt("B1")).toBe("b");
});

test("null for the whole property is no value (Microsoft: null input for a property)", async () => {
  await expect(values("A1:B1", null)).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("an empty text empties the cell (Microsoft: blank input for a property)", async () => {
  sheet.setAt("A1", "old");
  await values("A1", [[""]]);
  expect(sheet.valueAt("A1")).toBeNull();
});

test("a grid of another size is refused and nothing is written (office-js #226)", async () => {
  sheet.setAt("A1", "old");
  await expect(values("A1:B1", [["x"]])).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(
    values("A1:B1", [
      ["x", "y"],
      ["z", "w"],
    ]),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(values("A1:B2", [["x", "y"], ["z"]])).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(sheet.valueAt("A1")).toBe("old");
});

test("one value fills a range (Microsoft: Range.values)", async () => {
  await values("A1:B2", "same");
  expect(book.values(sheet.id, { row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
    ["same", "same"],
    ["same", "same"],
  ]);
});

test("a value takes the place of a formula", async () => {
  sheet.setAt("A1", formulaCell("=1+1", 2));
  await values("A1", [["plain"]]);
  expect(sheet.formulaAt("A1")).toBeNull();
  expect(sheet.valueAt("A1")).toBe("plain");
});

test("text is read as if typed, and a date brings its format along", async () => {
  await values("A1:D1", [["1/2/2026", "007", "=B1", "'=B1"]]);
  expect([sheet.valueAt("A1"), sheet.formatAt("A1")]).toEqual([46024, "m/d/yyyy"]);
  expect(sheet.valueAt("B1")).toBe(7);
  expect(sheet.formulaAt("C1")).toBe("=B1");
  expect([sheet.valueAt("D1"), sheet.formulaAt("D1")]).toEqual(["=B1", null]);
});

test("text stays text in a cell formatted as text", async () => {
  sheet.setAt("A1", formatted(null, "@"));
  await values("A1", [["1/2"]]);
  expect(sheet.valueAt("A1")).toBe("1/2");
});

test("an object is no cell value, a text has an end (Microsoft: Excel specifications and limits)", async () => {
  await expect(values("A1", [[{ a: 1 }]])).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(values("A1", [["x".repeat(32_768)]])).rejects.toMatchObject({ code: "InvalidArgument" });
  await values("A1", [["x".repeat(32_767)]]);
  expect(sheet.valueAt("A1")).toBe("x".repeat(32_767));
});

test("whole columns take no values (Microsoft: unbounded range)", async () => {
  await expect(values("A:A", "x")).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a locked cell of a protected sheet stops the write, even where null would leave it alone (microsoft-graph-docs #4546)", async () => {
  sheet
    .set(0, 0, [["a"], ["b"], ["c"]])
    .unlock("A1")
    .unlock("A3")
    .protect();
  await expect(values("A1:A3", [[1], [null], [3]])).rejects.toMatchObject({ code: "AccessDenied" });
  expect(sheet.valueAt("A1")).toBe("a");
  await values("A1", [[1]]);
  expect(sheet.valueAt("A1")).toBe(1);
});

test("a locked cell says nothing while its sheet is not protected", async () => {
  await values("A1", [["free"]]);
  expect(sheet.valueAt("A1")).toBe("free");
});

test("unlocked areas side by side are unlocked together", async () => {
  sheet.unlock("Z9").unlock("A1:A2").unlock("B1:B2").protect();
  await values("A1:B2", "free");
  expect(sheet.valueAt("B2")).toBe("free");
  await expect(values("A1:C1", "locked")).rejects.toMatchObject({ code: "AccessDenied" });
});

test("formats of a protected sheet are refused too", async () => {
  sheet.protect();
  await expect(
    write("A1", (range) => {
      range.numberFormat = [["0.00"]];
    }),
  ).rejects.toMatchObject({ code: "AccessDenied" });
});

test("of a merged area only the top left cell keeps a value", async () => {
  sheet.merge("A1:B1");
  await values("A1:C1", [["kept", "lost", "beside"]]);
  expect([sheet.valueAt("A1"), sheet.valueAt("B1"), sheet.valueAt("C1")]).toEqual(["kept", null, "beside"]);
});

test("null leaves a number format, text sets it (Microsoft: null input in 2-D array)", async () => {
  sheet.set(0, 0, [[formatted(1, "0.00"), formatted(2, "0.00")]]);
  await write("A1:B1", (range) => {
    range.numberFormat = [[null, "0%"]] as unknown as string[][];
  });
  expect([sheet.formatAt("A1"), sheet.formatAt("B1")]).toEqual(["0.00", "0%"]);
  expect(sheet.valueAt("B1")).toBe(2);
});

test("formulas take formulas and constants, and null leaves both", async () => {
  sheet.set(0, 0, [["a", "b", "c"]]);
  await write("A1:C1", (range) => {
    range.formulas = [["=1+1", "7", null]];
  });
  expect([sheet.formulaAt("A1"), sheet.valueAt("B1"), sheet.valueAt("C1")]).toEqual(["=1+1", 7, "c"]);
});

test("clear empties contents or formats or both", async () => {
  sheet.set(0, 0, [[formatted("x", "0.00"), formatted("y", "0.00"), formatted("z", "0.00")]]);
  await write("A1", (range) => {
    range.clear("Contents");
  });
  await write("B1", (range) => {
    range.clear("Formats");
  });
  await write("C1", (range) => {
    range.clear();
  });
  expect([sheet.valueAt("A1"), sheet.formatAt("A1")]).toEqual([null, "0.00"]);
  expect([sheet.valueAt("B1"), sheet.formatAt("B1")]).toEqual(["y", "General"]);
  expect([sheet.valueAt("C1"), sheet.formatAt("C1")]).toEqual([null, "General"]);
});

test("the client splits a write of more than 1,500 cells into several of one batch", async () => {
  const grid = Array.from({ length: 1000 }, (_, row) => [`a${String(row)}x`, row]);
  await values("A1:B1000", grid);
  expect(host.batches).toHaveLength(1);
  expect(host.batches[0]?.steps.filter(({ member }) => member === "Range.values").map(({ on }) => on)).toEqual([
    "Sheet1!A1:B750",
    "Sheet1!A751:B1000",
  ]);
  expect(book.values(sheet.id, { row: 0, column: 0, rows: 1000, columns: 2 })).toEqual(grid);
});

test("a large grid of the wrong size is refused before any part of it is written (client: _ValidateArraySize)", async () => {
  const grid = Array.from({ length: 1000 }, () => ["x", "y"]);
  await expect(values("A1:B900", grid)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(book.usedRange(sheet.id, true)).toBeNull();
});

describe("a host that misplaces writes over filtered rows (office-js #224, xlwings #747)", () => {
  beforeEach(() => {
    host = startHost(book, { misplacesFilteredWrites: true });
  });

  test("gives every visible row the first row of the grid and leaves the hidden ones", async () => {
    sheet.set(0, 0, [[1], [2], [3], [4], [5]]).hideRows(1, 2);
    await values("A1:A5", [[50], [40], [30], [20], [10]]);
    expect(book.values(sheet.id, { row: 0, column: 0, rows: 5, columns: 1 })).toEqual([[50], [2], [3], [50], [50]]);
  });

  test("writes rows without hidden ones among them where they belong", async () => {
    sheet.set(0, 0, [[1], [2], [3]]).hideRows(1);
    await values("A1", [[10]]);
    await values("A2", [[20]]);
    await values("A3:A4", [[30], [40]]);
    expect(book.values(sheet.id, { row: 0, column: 0, rows: 4, columns: 1 })).toEqual([[10], [2], [30], [40]]);
  });
});

test("other hosts write hidden rows like any", async () => {
  sheet.set(0, 0, [[1], [2], [3]]).hideRows(1);
  await values("A1:A3", [[10], [20], [30]]);
  expect(book.values(sheet.id, { row: 0, column: 0, rows: 3, columns: 1 })).toEqual([[10], [20], [30]]);
});

test("an error constant is written by its name", async () => {
  await values("A1", [["#N/A"]]);
  expect(sheet.valueAt("A1")).toEqual(errorCell("#N/A"));
});
