import type { Host } from "./host";
import type { MemorySheet } from "./memorySheet";
import { MemoryWorkbook } from "./memoryWorkbook";
import { startHost } from "./startHost";

let sheet: MemorySheet;
let host: Host;

beforeEach(() => {
  const book = new MemoryWorkbook();
  sheet = book.addSheet("Data", [["a"], ["b"], ["c"]]);
  host = startHost(book);
});
afterEach(() => {
  host.check();
});

const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

test("a range held over batches moves with its rows, as in Excel", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A2");
    range.load("values");
    await context.sync();
    sheet.insertRows(0, 3);
    range.values = [["here"]];
    await context.sync();
  });
  expect([sheet.valueAt("A2"), sheet.valueAt("A5")]).toEqual([null, "here"]);
});

test("a range whose rows went is an invalid reference (Microsoft: InvalidReference)", async () => {
  await expect(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A2");
      range.load("values");
      await context.sync();
      sheet.deleteRows(1);
      range.load("values");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidReference" });
});

test("an untracked range can't be used in a later batch (client: InvalidObjectPath)", async () => {
  await expect(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A2");
      range.load("values");
      range.untrack();
      await context.sync();
      range.load("values");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidObjectPath" });
});

test("Excel holds what a script loads until the run is over; untracked ranges never", async () => {
  const during: number[] = [];
  await Excel.run(async (context) => {
    const on = context.workbook.worksheets.getItem("Data");
    on.getRange("A1").load("values");
    on.getRange("A2").load("values");
    on.getRange("A3").load("values").untrack();
    await context.sync();
    during.push(host.heldRanges);
  });
  await settled();
  expect([...during, host.heldRanges]).toEqual([2, 0]);
  expect([host.batches.length, host.cleanups.length]).toEqual([1, 1]);
});

test("a range untracked after its batch is let go with the next", async () => {
  const during: number[] = [];
  await Excel.run(async (context) => {
    const on = context.workbook.worksheets.getItem("Data");
    const range = on.getRange("A1").load("values");
    await context.sync();
    range.untrack();
    on.load("name");
    await context.sync();
    during.push(host.heldRanges);
  });
  expect(during).toEqual([0]);
});
