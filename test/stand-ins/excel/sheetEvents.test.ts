import { MemoryWorkbook } from "./memoryWorkbook";
import { sortRows } from "./people/rows";
import { startHost } from "./startHost";

type Told = readonly [how: string, address: string, by: string | undefined];

/** Events come after the batch that asked or wrote was answered. */
const later = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

test("events are told to who asked, a script's own writes marked as its own, a sort as a sort alone", async () => {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Data", [["Tenant"], ["Contoso"], ["Fabrikam"]]);
  const host = startHost(book);
  const told: Told[] = [];
  sheet.setAt("A2", "before anybody asked");
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.onChanged.add(async ({ changeType, address, triggerSource }) => {
      told.push([changeType, address, triggerSource]);
    });
    workbook.worksheets.onRowSorted.add(async ({ address, type }) => {
      told.push([type, address, undefined]);
    });
    await context.sync();
  });
  sheet.set(1, 0, [["Contoso"], ["Northwind"]]);
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem("Data").getRange("B1").values = [["Service"]];
    await context.sync();
  });
  sheet.insertRows(1, 2);
  sortRows(sheet, { row: 3, column: 0, rows: 2, columns: 2 }, [1, 0]);
  await later();
  expect(told).toEqual([
    ["RangeEdited", "A2:A3", "Unknown"],
    ["RangeEdited", "B1", "ThisLocalAddin"],
    ["RowInserted", "2:3", "Unknown"],
    ["WorksheetRowSorted", "A4:B5", undefined],
  ]);
  host.check();
});
