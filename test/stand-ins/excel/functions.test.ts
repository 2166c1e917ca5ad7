import { MemoryWorkbook } from "./memoryWorkbook";
import { startHost } from "./startHost";

// Office.js reference, Excel.Functions.date; Excel help, DATE function: the number is of the date system the workbook uses.
test.each([
  [false, 1463],
  [true, 1],
])("DATE(1904,1,2) answers in the workbook's own system; from 1904: %s", async (date1904, serial) => {
  const workbook = new MemoryWorkbook({ date1904 });
  workbook.addSheet("Sheet1");
  const host = startHost(workbook);
  await Excel.run(async (context) => {
    const day = context.workbook.functions.date(1904, 1, 2);
    day.load("value");
    await context.sync();
    expect(day.value).toBe(serial);
  });
  host.check();
});
