import { errorCell } from "../host/memorySheet";
import { fillWorkbook } from "./fillWorkbook";
import { richWorkbook } from "../file/fixtures/richWorkbook";
import { simpleParts, simpleWorkbook, worksheet, zipOf } from "../file/fixtures/simpleWorkbook";
import { openPackage } from "../../src/file/openPackage";

test("everything an add-in can see is in the workbook", async () => {
  const workbook = fillWorkbook(await openPackage(richWorkbook()));
  const [tracker, summary, pivot] = workbook.sheets();
  expect(
    workbook.tables().map(({ name, rect, showTotals, sheetId }) => [name, rect.rows, showTotals, sheetId]),
  ).toStrictEqual([
    ["Tracker", 6, true, tracker?.id],
    ["Regions", 3, false, summary?.id],
  ]);
  expect([tracker?.visible, pivot?.visible]).toStrictEqual([true, false]);
  expect(["A2", "C2", "E2", "G2", "D3", "D2", "A5"].map((address) => tracker?.valueAt(address))).toStrictEqual([
    "Contoso & Söhne",
    120,
    true,
    46393.123456789,
    errorCell("#N/A"),
    "In Progress",
    null,
  ]);
  expect(["F2", "C6", "A2"].map((address) => tracker?.formulaAt(address))).toStrictEqual([
    "=Tracker[[#This Row],[Seats]]*2",
    "=SUBTOTAL(109,Tracker[Seats])",
    null,
  ]);
  expect(tracker?.merged).toStrictEqual([{ row: 7, column: 0, rows: 2, columns: 3 }]);
  expect(workbook.hiddenRows(tracker?.id ?? "", { row: 0, column: 0, rows: 10, columns: 1 })).toStrictEqual([2]);
  expect(workbook.activeSheetId()).toBe(tracker?.id);
});

test("places without a cell have the format of their row or column", async () => {
  const workbook = fillWorkbook(await openPackage(richWorkbook()));
  const [tracker] = workbook.sheets();
  expect(["G2", "G4", "D4", "A4"].map((address) => tracker?.formatAt(address))).toStrictEqual([
    "m/d/yyyy",
    "m/d/yyyy",
    "General",
    "@",
  ]);
});

test("locks count cell by cell, those of places without a cell by column", async () => {
  const sheet = worksheet(
    '<row r="1"><c r="A1"/><c r="B1"/><c r="C1" s="3"/></row><row r="2"><c r="A2" s="3"/><c r="C2"/></row>',
    {
      before: '<cols><col min="2" max="2" style="3"/></cols>',
      after: '<sheetProtection sheet="1"/>',
    },
  );
  const workbook = fillWorkbook(await openPackage(zipOf(simpleParts(sheet))));
  const [opened] = workbook.sheets();
  const locked = [0, 1].map((row) =>
    [0, 1, 2].map((column) => workbook.hasLocked(opened?.id ?? "", { row, column, rows: 1, columns: 1 })),
  );
  expect(opened?.protected).toBe(true);
  expect(locked).toStrictEqual([
    [true, true, false],
    [false, false, true],
  ]);
});

test("a stray cell in the last corner costs no time", async () => {
  const started = performance.now();
  const workbook = fillWorkbook(
    await openPackage(
      simpleWorkbook('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
    ),
  );
  expect(workbook.sheets()[0]?.valueAt("XFD1048576")).toBe(2);
  expect(performance.now() - started).toBeLessThan(3_000);
});
