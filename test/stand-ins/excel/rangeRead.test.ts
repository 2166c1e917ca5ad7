import type { Host } from "./host";
import { errorCell, formulaCell, formatted, type MemorySheet } from "./memorySheet";
import { MemoryWorkbook } from "./memoryWorkbook";
import { startHost } from "./startHost";

let sheet: MemorySheet;
let host: Host;

beforeEach(() => {
  const book = new MemoryWorkbook();
  sheet = book.addSheet("Tenant's data", [
    ["text", 1.5, true, null],
    [errorCell("#N/A"), formulaCell("=B1*2", 3), formatted(46024, "m/d/yyyy"), formulaCell('=""', "")],
  ]);
  host = startHost(book);
});
afterEach(() => {
  host.check();
});

async function load<T>(
  find: (sheet: Excel.Worksheet) => Excel.Range,
  names: string,
  pick: (range: Excel.Range) => T,
): Promise<T> {
  return Excel.run(async (context) => {
    const range = find(context.workbook.worksheets.getItem("Tenant's data"));
    range.load(names);
    await context.sync();
    return pick(range);
  });
}

test("values: an empty cell is an empty text, an error its name, a date its serial (Microsoft: Range.values)", async () => {
  expect(
    await load(
      (on) => on.getRange("A1:D2"),
      "values",
      (range) => range.values as unknown[][],
    ),
  ).toEqual([
    ["text", 1.5, true, ""],
    ["#N/A", 3, 46024, ""],
  ]);
});

test("formulas: a constant is its own formula (Microsoft: Range.formulas)", async () => {
  expect(
    await load(
      (on) => on.getRange("A1:D2"),
      "formulas",
      (range) => range.formulas as unknown[][],
    ),
  ).toEqual([
    ["text", 1.5, true, ""],
    ["#N/A", "=B1*2", 46024, '=""'],
  ]);
});

test("formulas do not tell a text that looks like a formula from one: its value does (office-js #6687)", async () => {
  sheet.set(0, 0, [["=A2", formulaCell("=B1*2", 3)]]);
  const seen = await load(
    (on) => on.getRange("A1:B1"),
    "values,formulas",
    (range) => [range.values as unknown[][], range.formulas as unknown[][]],
  );
  expect(seen).toEqual([[["=A2", 3]], [["=A2", "=B1*2"]]]);
});

test("valueTypes tell an empty cell from an empty result (Microsoft: Excel.RangeValueType)", async () => {
  expect(
    await load(
      (on) => on.getRange("A1:D2"),
      "valueTypes",
      (range) => range.valueTypes as unknown[][],
    ),
  ).toEqual([
    ["String", "Double", "Boolean", "Empty"],
    ["Error", "Double", "Double", "String"],
  ]);
});

test("number formats are codes", async () => {
  expect(
    await load(
      (on) => on.getRange("B2:C2"),
      "numberFormat",
      (range) => range.numberFormat as unknown[][],
    ),
  ).toEqual([["General", "m/d/yyyy"]]);
});

test("text is what the cell shows; a format the host can't show fails by name", async () => {
  expect(
    await load(
      (on) => on.getRange("A2:C2"),
      "text",
      (range) => range.text,
    ),
  ).toEqual([["#N/A", "3", "1/2/2026"]]);
  sheet.format("C2", "mmm");
  await expect(
    load(
      (on) => on.getRange("C2"),
      "text",
      (range) => range.text,
    ),
  ).rejects.toMatchObject({ message: "executor: Range.text of the number format mmm is not modelled" });
  expect(() => {
    host.check();
  }).toThrow("Range.text of the number format mmm");
});

test("an address carries the sheet, in quotes where it must", async () => {
  expect(
    await load(
      (on) => on.getRange("A1:B2"),
      "address",
      (range) => range.address,
    ),
  ).toBe("'Tenant''s data'!A1:B2");
  expect(
    await load(
      (on) => on.getRange("B2").getEntireRow(),
      "address",
      (range) => range.address,
    ),
  ).toBe("'Tenant''s data'!2:2");
  expect(
    await load(
      (on) => on.getRange("B2").getEntireColumn(),
      "address",
      (range) => range.address,
    ),
  ).toBe("'Tenant''s data'!B:B");
});

test("cells of an unbounded range are null, its measures are not (Microsoft: unbounded range)", async () => {
  const seen = await load(
    (on) => on.getRange("A:B"),
    "values,formulas,numberFormat,rowCount,isEntireColumn",
    ({ values, formulas, numberFormat, rowCount, isEntireColumn }) => ({
      values,
      formulas,
      numberFormat,
      rowCount,
      isEntireColumn,
    }),
  );
  expect(seen).toEqual({ values: null, formulas: null, numberFormat: null, rowCount: 1_048_576, isEntireColumn: true });
});

test("more than 5 million cells can't be read (Microsoft: resource limits)", async () => {
  await expect(
    load(
      (on) => on.getRange("A1:Y200001"),
      "values",
      (range) => range.values as unknown[][],
    ),
  ).rejects.toMatchObject({ code: "RangeExceedsLimit" });
});

test("rowHidden is true, false, or null for some of each", async () => {
  sheet.hideRows(1);
  expect(
    await load(
      (on) => on.getRange("A1"),
      "rowHidden",
      (range) => range.rowHidden,
    ),
  ).toBe(false);
  expect(
    await load(
      (on) => on.getRange("A2"),
      "rowHidden",
      (range) => range.rowHidden,
    ),
  ).toBe(true);
  expect(
    await load(
      (on) => on.getRange("A1:A2"),
      "rowHidden",
      (range) => range.rowHidden,
    ),
  ).toBeNull();
});

test("the visible view leaves hidden rows out", async () => {
  sheet.hideRows(0);
  const seen = await Excel.run(async (context) => {
    const view = context.workbook.worksheets.getItem("Tenant's data").getRange("A1:B2").getVisibleView();
    view.load("values,rowCount");
    await context.sync();
    return { values: view.values as unknown[][], rowCount: view.rowCount };
  });
  expect(seen).toEqual({ values: [["#N/A", 3]], rowCount: 1 });
});

test("the visible view names its cells one by one, with their sheet (RangeView.cellAddresses)", async () => {
  sheet.hideRows(0);
  const seen = await Excel.run(async (context) => {
    const view = context.workbook.worksheets.getItem("Tenant's data").getRange("A1:B2").getVisibleView();
    view.load("cellAddresses");
    await context.sync();
    return view.cellAddresses as unknown[][];
  });
  expect(seen).toEqual([["'Tenant''s data'!A2", "'Tenant''s data'!B2"]]);
});

test("a merged area is seen only from its top left cell (office-js #3611, #1590)", async () => {
  sheet.merge("A1:B2");
  const seen = await Excel.run(async (context) => {
    const on = context.workbook.worksheets.getItem("Tenant's data");
    const whole = on.getRange("A1:D1").getMergedAreasOrNullObject();
    const cut = on.getRange("B1:D2").getMergedAreasOrNullObject();
    whole.load("address,areas/items/address");
    cut.load("address");
    await context.sync();
    return { whole: [whole.address, ...whole.areas.items.map(({ address }) => address)], cut: cut.isNullObject };
  });
  expect(seen).toEqual({ whole: ["A1", "'Tenant''s data'!A1:B2"], cut: true });
});

test("ranges from ranges", async () => {
  const addresses = await Excel.run(async (context) => {
    const on = context.workbook.worksheets.getItem("Tenant's data");
    const start = on.getRangeByIndexes(1, 1, 2, 2);
    const found = [
      start,
      start.getCell(1, 0),
      start.getRow(1),
      start.getColumn(1),
      start.getResizedRange(1, -1),
      start.getAbsoluteResizedRange(1, 3),
      start.getOffsetRange(-1, 2),
      start.getBoundingRect(on.getRange("E5")),
      start.getIntersectionOrNullObject(on.getRange("C3:Z9")),
    ];
    for (const range of found) range.load("address");
    const apart = start.getIntersectionOrNullObject(on.getRange("Z9"));
    apart.load("address");
    await context.sync();
    return [...found.map(({ address }) => address.split("!")[1]), apart.isNullObject];
  });
  expect(addresses).toEqual(["B2:C3", "B3", "B3:C3", "C2:C3", "B2:B4", "B2:D2", "D1:E2", "B2:E5", "C3", true]);
});

test("a range that leaves the sheet is refused", async () => {
  await expect(
    load(
      (on) => on.getRange("A1").getOffsetRange(-1, 0),
      "address",
      (range) => range.address,
    ),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(
    load(
      (on) => on.getRangeByIndexes(0, 0, 0, 1),
      "address",
      (range) => range.address,
    ),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(
    load(
      (on) => on.getRange("A1:B2").getRow(2),
      "address",
      (range) => range.address,
    ),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(
    load(
      (on) => on.getRange("no address"),
      "address",
      (range) => range.address,
    ),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("the client itself refuses what was not loaded", async () => {
  await expect(
    load(
      (on) => on.getRange("A1"),
      "address",
      (range) => range.values as unknown[][],
    ),
  ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});
