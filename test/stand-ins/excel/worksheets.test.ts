import type { Host } from "./host";
import type { MemorySheet } from "./memorySheet";
import { MemoryWorkbook } from "./memoryWorkbook";
import { startHost } from "./startHost";

let book: MemoryWorkbook;
let first: MemorySheet;
let host: Host;

beforeEach(() => {
  book = new MemoryWorkbook();
  first = book.addSheet("First");
  book.addSheet("Second").protect();
  host = startHost(book);
});
afterEach(() => {
  host.check();
});

const fails = (script: (context: Excel.RequestContext) => void): Promise<unknown> =>
  Excel.run(async (context) => {
    script(context);
    await context.sync();
  }).then(
    () => "did not fail",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

test("sheets are listed with their protection", async () => {
  const seen = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/protection/protected");
    await context.sync();
    return worksheets.items.map(({ name, visibility, protection }) => [name, visibility, protection.protected]);
  });
  expect(seen).toEqual([
    ["First", "Visible", false],
    ["Second", "Visible", true],
  ]);
});

test("a sheet is found by id, by name in any case, and as the active one", async () => {
  const seen = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = [
      worksheets.getItem(first.id),
      worksheets.getItem("fiRST"),
      worksheets.getActiveWorksheet(),
      worksheets.getItemOrNullObject("First"),
    ];
    for (const sheet of sheets) sheet.load("id");
    const none = worksheets.getItemOrNullObject("None");
    none.load("id");
    await context.sync();
    return [...sheets.map(({ id }) => id === first.id), none.isNullObject];
  });
  expect(seen).toEqual([true, true, true, true, true]);
  expect(
    await fails((context) => {
      context.workbook.worksheets.getItem("None").load("name");
    }),
  ).toBe("ItemNotFound");
});

test("the active sheet of one batch stays that sheet in the next", async () => {
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    book.activate(book.sheet("Second").id);
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("First");
});

test("the used range counts values, or formats too (Microsoft: Worksheet.getUsedRange)", async () => {
  first.setAt("B2", 1).format("D5", "0.00");
  const seen = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("First");
    const ranges = [sheet.getUsedRange(true), sheet.getUsedRange(), worksheets.getItem("Second").getUsedRange()];
    for (const range of ranges) range.load("address");
    const none = worksheets.getItem("Second").getUsedRangeOrNullObject(true);
    none.load("address");
    await context.sync();
    return [...ranges.map(({ address }) => address), none.isNullObject];
  });
  expect(seen).toEqual(["First!B2", "First!B2:D5", "Second!A1", true]);
});

test("sheets are added with a name Excel would take, and deleted while one is left", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Third").getRange("A1").values = [["x"]];
    context.workbook.worksheets.add();
    context.workbook.worksheets.getItem("First").delete();
    await context.sync();
  });
  expect(book.sheets().map(({ name }) => name)).toEqual(["Second", "Third", "Sheet4"]);
  expect(book.sheet("Third").valueAt("A1")).toBe("x");
  expect(
    await fails((context) => {
      context.workbook.worksheets.add("second");
    }),
  ).toBe("ItemAlreadyExists");
  expect(
    await fails((context) => {
      context.workbook.worksheets.add("a/b");
    }),
  ).toBe("InvalidArgument");
  expect(
    await fails((context) => {
      context.workbook.worksheets.add("x".repeat(32));
    }),
  ).toBe("InvalidArgument");
  book.deleteSheet(book.sheet("Third").id);
  book.deleteSheet(book.sheet("Sheet4").id);
  expect(
    await fails((context) => {
      context.workbook.worksheets.getItem("Second").delete();
    }),
  ).toBe("InvalidOperation");
});

test("a protected sheet can't be protected again (office-js #6784)", async () => {
  expect(
    await fails((context) => {
      context.workbook.worksheets.getItem("Second").protection.protect();
    }),
  ).toBe("AccessDenied");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Second").protection.unprotect();
    context.workbook.worksheets.getItem("First").protection.protect();
    await context.sync();
  });
  expect(book.sheets().map((sheet) => sheet.protected)).toEqual([true, false]);
});

test("a hidden sheet can't be activated", async () => {
  book.sheet("Second").visible = false;
  expect(
    await fails((context) => {
      context.workbook.worksheets.getItem("Second").activate();
    }),
  ).toBe("InvalidOperation");
});

test("select brings its sheet up and is what getSelectedRange gives", async () => {
  const seen = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Second").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    return selected.address;
  });
  expect(seen).toBe("Second!B2:C3");
  expect(book.activeSheetId()).toBe(book.sheet("Second").id);
});

test("what is selected comes as areas too, each with its place (Workbook.getSelectedRanges)", async () => {
  const seen = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Second").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRanges();
    selected.load("areas/items/rowIndex,areas/items/rowCount,worksheet/id");
    await context.sync();
    return {
      areas: selected.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]),
      sheet: selected.worksheet.id,
    };
  });
  expect(seen).toEqual({ areas: [[1, 2]], sheet: book.sheet("Second").id });
});

test("settings are kept in the workbook", async () => {
  const seen = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("columns", { l1: "Stage" });
    settings.add("columns", { l1: "Status" });
    settings.add("other", 1);
    await context.sync();
    const columns = settings.getItemOrNullObject("columns");
    columns.load("key,value");
    settings.getItem("other").delete();
    const none = settings.getItemOrNullObject("other");
    none.load("key");
    await context.sync();
    return [columns.key, columns.value, none.isNullObject];
  });
  expect(seen).toEqual(["columns", { l1: "Status" }, true]);
  expect([...book.settings]).toEqual([["columns", { l1: "Status" }]]);
});

test("calculation can be put off, its mode only read", async () => {
  const mode = await Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.load("calculationMode");
    await context.sync();
    return context.application.calculationMode;
  });
  expect(mode).toBe("Automatic");
  await fails((context) => {
    context.application.calculationMode = "Manual";
  });
  expect(() => {
    host.check();
  }).toThrow("executor: Application.calculationMode is not modelled");
});
