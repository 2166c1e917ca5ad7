import { MemoryWorkbook } from "./memoryWorkbook";
import { startHost } from "./startHost";

test("a script reads and writes through the real client", async () => {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Tracking", [
    ["Tenant", "L1"],
    ["Contoso", null],
  ]);
  book.table(sheet, "Tracking", "A1:B2");
  const host = startHost(book);
  const seen = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Tracking");
    table.load("id,name");
    const body = table.getDataBodyRange();
    body.load("values,address");
    await context.sync();
    body.values = [["Contoso", "Active"]];
    await context.sync();
    return { name: table.name, values: body.values, address: body.address };
  });
  expect(seen).toEqual({ name: "Tracking", values: [["Contoso", "Active"]], address: "Tracking!A2:B2" });
  expect(sheet.valueAt("B2")).toBe("Active");
  expect(host.batches.map(({ kind }) => kind)).toEqual(["read", "write"]);
  host.check();
});
