import type { Host } from "./host";
import { MemoryWorkbook } from "./memoryWorkbook";
import { excelApi } from "./requirementSets";
import { startHost } from "./startHost";

let book: MemoryWorkbook;
let host: Host;

beforeEach(() => {
  book = new MemoryWorkbook();
  const sheet = book.addSheet("Data", [["Tenant"], ["Contoso"]]);
  book.table(sheet, "Tracking", "A1:A2");
  host = startHost(book);
});

const run = (script: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    script(context);
    await context.sync();
  });

describe("what the executor does not know fails by name", () => {
  const unknown: readonly (readonly [string, (context: Excel.RequestContext) => void])[] = [
    [
      "Range.getSpecialCells",
      (context) => {
        context.workbook.getSelectedRange().getSpecialCells("Constants");
      },
    ],
    [
      "Range.removeDuplicates",
      (context) => {
        context.workbook.getSelectedRange().removeDuplicates([0], true);
      },
    ],
    [
      "Range.columnHidden",
      (context) => {
        context.workbook.getSelectedRange().columnHidden = true;
      },
    ],
    [
      "Range.width",
      (context) => {
        context.workbook.getSelectedRange().load("width");
      },
    ],
    [
      "Range.format",
      (context) => {
        context.workbook.getSelectedRange().load("format/wrapText");
      },
    ],
    [
      "Range.conditionalFormats",
      (context) => {
        context.workbook.getSelectedRange().conditionalFormats.clearAll();
      },
    ],
    [
      "Table.style",
      (context) => {
        context.workbook.tables.load("items/style");
      },
    ],
    [
      "Workbook.names",
      (context) => {
        context.workbook.names.load("items/name");
      },
    ],
  ];

  test.each(unknown)("%s", async (name, script) => {
    const message = `executor: ${name} is not modelled`;
    await expect(run(script)).rejects.toMatchObject({ message });
    expect(host.notModelled).toEqual([message]);
    expect(() => {
      host.check();
    }).toThrow(message);
  });
});

test("load with properties of properties, an object of properties, and expand", async () => {
  const seen = await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load({ name: true, worksheet: { name: true, id: true } });
    tables.load("count");
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.load("name,tables/items/name");
    const columns = tables.getItem("Tracking").columns.load({ select: "name", expand: "", top: 1 });
    await context.sync();
    return [
      tables.count,
      tables.items.map(({ name, worksheet }) => [name, worksheet.name]),
      sheet.tables.items.map(({ name }) => name),
      columns.items.map(({ name }) => name),
    ];
  });
  expect(seen).toEqual([1, [["Tracking", "Data"]], ["Tracking"], ["Tenant"]]);
});

test("a method path runs once a batch, however often it is used", async () => {
  await run((context) => {
    const sheet = context.workbook.worksheets.add("New");
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("A2").values = [["y"]];
    sheet.load("name");
  });
  expect(book.sheets().map(({ name }) => name)).toEqual(["Data", "New"]);
});

test("a script can ask for requirement sets", () => {
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
  startHost(book, { supports: excelApi("1.9") });
  const { requirements } = Office.context;
  expect([
    requirements.isSetSupported("ExcelApi", "1.9"),
    requirements.isSetSupported("ExcelApi", "1.20"),
    requirements.isSetSupported("SharedRuntime", "1.1"),
  ]).toEqual([true, false, true]);
});

test("the client leaves no page behind in Node", () => {
  expect([typeof window, typeof document]).toEqual(["undefined", "undefined"]);
});
