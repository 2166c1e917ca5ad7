import { readFileSync } from "node:fs";
import { join } from "node:path";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchPage } from "./workbenchPage";

jest.setTimeout(60_000);

const workbench = useWorkbench({ pagesStay: true });
const sample = readFileSync(join(__dirname, "samples/tracker-en.xlsx"));
let opened: WorkbenchPage;

beforeAll(async () => {
  opened = await workbench.open({ pane: "/stand-in/listTables.html" });
});
beforeEach(() => opened.chooseFile("tracker-en.xlsx", sample));

const tableRows = ({ page }: WorkbenchPage): Promise<readonly (number | undefined)[]> =>
  page.evaluate(() => {
    const rect = window.workbench?.bench.current?.workbook.tables()[0]?.rect;
    return [rect?.row, rect?.rows, rect?.columns];
  });

const hiddenRows = ({ page }: WorkbenchPage): Promise<number | undefined> =>
  page.evaluate(() => {
    const workbook = window.workbench?.bench.current?.workbook;
    return workbook?.hiddenRows(workbook.activeSheetId(), { row: 0, column: 0, rows: 200, columns: 1 }).length;
  });

const rows = ({ page }: WorkbenchPage): Promise<readonly (readonly unknown[])[]> =>
  page.evaluate(() => {
    const workbook = window.workbench?.bench.current?.workbook;
    return workbook?.values(workbook.activeSheetId(), { row: 1, column: 0, rows: 150, columns: 5 }) ?? [];
  });

test("the page says that it is not Excel; the pane has a host name of its own and reaches the spreadsheet", async () => {
  await opened.page.getByText("This is not Excel.").waitFor();
  const pane = await opened.pane();
  await pane.getByText("Tracking: Tracker!A1:Z151").waitFor();
  expect([new URL(opened.page.url()).hostname, new URL(pane.url()).hostname]).toEqual(["localhost", "127.0.0.1"]);
});

test("a person types into a cell and takes it back", async () => {
  // A click gives the keys to the spreadsheet; which cell is there differs from screen to screen.
  await opened.page.mouse.click(300, 300);
  const address = await opened.page.evaluate(() => {
    const rect = window.workbench?.bench.current?.workbook.selection().rect;
    return `${String.fromCharCode(65 + (rect?.column ?? 0))}${String((rect?.row ?? 0) + 1)}`;
  });
  const held = await opened.value("Tracker", address);
  await opened.page.keyboard.type("12/24/2026");
  await opened.page.keyboard.press("Enter");
  await opened.waitForValue("Tracker", address, 46_380);
  await opened.page.keyboard.press("Control+z");
  await opened.waitForValue("Tracker", address, held);
});

test("the table follows rows and columns that come in and go, and what is undone", async () => {
  const steps: readonly [() => unknown, readonly number[]][] = [
    [() => window.workbench?.person.insertRows("Tracker", 5, 2), [0, 153, 26]],
    [() => window.workbench?.person.deleteRows("Tracker", 7, 3), [0, 150, 26]],
    [() => window.workbench?.person.insertRows("Tracker", 0, 1), [1, 150, 26]],
    [() => window.workbench?.person.insertColumns("Tracker", 3, 1), [1, 150, 27]],
    [() => window.workbench?.person.undo(), [1, 150, 26]],
    [() => window.workbench?.person.undo(), [0, 150, 26]],
  ];
  for (const [step, expected] of steps) {
    await opened.page.evaluate(step);
    await expect(tableRows(opened)).resolves.toEqual(expected);
  }
});

test("sorting moves whole rows, filtering hides them, and the add-in sees both", async () => {
  const before = await rows(opened);
  await opened.page.evaluate(() => {
    window.workbench?.person.sort("Tracker", "A2:Z151", 0, false);
  });
  await opened.waitForValue("Tracker", "A2", "Yew Textiles");
  expect(new Set((await rows(opened)).map(String))).toEqual(new Set(before.map(String)));
  await expect(hiddenRows(opened)).resolves.toBe(0);
  await opened.page.evaluate(() => window.workbench?.person.filter("Tracking", 4, ["Delivery"]));
  await expect(hiddenRows(opened)).resolves.toBe(before.filter((row) => row[4] !== "Delivery").length);
  await opened.page.evaluate(() => window.workbench?.person.unfilter("Tracking", 4));
  await expect(hiddenRows(opened)).resolves.toBe(0);
});

test("what one batch writes is one step to take back, formulas follow it", async () => {
  const pane = await opened.pane();
  await pane.getByText("Tracking: Tracker!A1:Z151").waitFor();
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tracker");
      sheet.getRange("AC1").formulas = [["=D2*2"]];
      sheet.getRange("D2").values = [[21]];
      sheet.getRange("A2").values = [["written"]];
      await context.sync();
      const result = sheet.getRange("AC1").load("values,formulas");
      await context.sync();
      return [result.values[0]?.[0] as unknown, result.formulas[0]?.[0] as unknown];
    }),
  );
  expect(read).toEqual([42, "=D2*2"]);
  await opened.page.evaluate(() => window.workbench?.person.undo());
  await expect(Promise.all(["A2", "AC1"].map((cell) => opened.value("Tracker", cell)))).resolves.toEqual([
    expect.not.stringMatching("written"),
    null,
  ]);
});

test("formulas over the table's own columns are calculated", async () => {
  const pane = await opened.pane();
  const values = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tracker");
      sheet.getRange("Z2").formulas = [["=[@Entitlements]+1"]];
      sheet.getRange("AC1").formulas = [["=SUM(Tracking[Entitlements])-SUM(D2:D151)"]];
      const cells = ["D2", "Z2", "AC1"].map((address) => sheet.getRange(address).load("values"));
      await context.sync();
      for (const cell of cells) cell.load("values");
      await context.sync();
      return cells.map((cell) => cell.values[0]?.[0] as unknown);
    }),
  );
  const [entitlements] = values;
  expect(values).toEqual([entitlements, Number(entitlements) + 1, 0]);
});
