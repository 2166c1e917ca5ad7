import { strFromU8, unzipSync } from "fflate";
import { cellAt } from "../../src/playbook/tracker/cell";
import { trackerPackage } from "../stand-ins/files/trackerPackage";
import { richWorkbook } from "../stand-ins/files/richWorkbook";
import { simpleParts, simpleWorkbook, worksheet, zipOf } from "../stand-ins/files/simpleWorkbook";
import { needAll, open, problemOf, refOf } from "./openFile";

test("[R1] the tables of the sheets that are shown, by the names of their parts", async () => {
  const listed = await open(richWorkbook()).list();
  expect(listed.map(({ ref, headingRow, rowCount }) => [ref.name, ref.tableId, headingRow, rowCount])).toEqual([
    ["Tracker", "xl/tables/table1.xml", 0, 4],
    ["Regions", "xl/tables/table2.xml", 0, 2],
  ]);
  expect(listed[0]).toMatchObject({
    ref: { kind: "table", sheetId: "xl/worksheets/sheet1.xml", sheetName: "Tracker" },
    headings: ["Tenant", "Service", "Seats", "L1", "Declared", "Twice", "Kickoff"],
    columnIds: [1, 2, 3, 4, 5, 6, 7],
    protected: false,
  });
});

test("[R1] a plain range stands where its headings do", async () => {
  const port = open(trackerPackage({ grid: [["Exported"], [], ["Tenant", "Service", "L1"], ["a", "Teams", ""]] }));
  const [listing] = await port.list();
  expect(listing).toMatchObject({ ref: { kind: "range", name: null }, headingRow: 2, firstColumn: 0, rowCount: 1 });
});

test("a text that is spelt like an error is taken for that error, as Excel's door must", async () => {
  const row = (cells: string): string => `<row r="2">${cells}</row>`;
  const headings =
    '<row r="1"><c r="A1" t="str"><v>Tenant</v></c><c r="B1" t="str"><v>Service</v></c><c r="C1" t="str"><v>L1</v></c></row>';
  const port = open(
    simpleWorkbook(
      headings +
        row('<c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="str"><v>#N/A</v></c><c r="C2"><f>"x"</f><v>1</v></c>'),
    ),
  );
  const { columns } = await port.read(await refOf(port, "Sheet1"), needAll);
  expect([...columns.values()].map((column) => cellAt(column, 0))).toEqual([{ error: "#N/A" }, { error: "#N/A" }, 1]);
  expect([...columns.values()].map(({ formulaRows }) => [...formulaRows])).toEqual([[], [], [0]]);
});

test("dates count from 1904 where the file says so", async () => {
  const workbook = strFromU8(unzipSync(trackerPackage({ grid: [[]] }))["xl/workbook.xml"] ?? new Uint8Array());
  const bytes = zipOf(
    simpleParts(
      worksheet(
        '<row r="1"><c r="A1" t="str"><v>Tenant</v></c><c r="B1" t="str"><v>Service</v></c><c r="C1" t="str"><v>L1</v></c></row>',
      ),
      {
        "xl/workbook.xml": workbook.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
      },
    ),
  );
  const port = open(bytes);
  await expect(port.read(await refOf(port, "Sheet1"), needAll)).resolves.toMatchObject({ from1904: true });
});

test("what a file can't do is said, or does nothing", async () => {
  const bytes = richWorkbook();
  const port = open(bytes);
  const ref = await refOf(port, "Tracker");
  await expect(port.kept()).resolves.toEqual({ rebindings: {}, pages: { chosen: ["no-intent"], unknown: [] } });
  await expect(problemOf(port.keepRebinding(ref, { l1: null }))).resolves.toBe("read-only");
  await expect(problemOf(port.keepPages({ chosen: ["no-intent"], unknown: [] }))).resolves.toBe("read-only");
  await expect(port.reveal(ref, [{ row: 1, columns: [] }])).resolves.toEqual({ rows: 0, between: false });
  await expect(problemOf(port.reveal({ ...ref, tableId: "gone" }, []))).resolves.toBe("table-gone");
  await expect(port.selected()).resolves.toEqual({ sheetId: "xl/worksheets/sheet1.xml", row: 0, column: 0 });
  await expect(problemOf(open(new Uint8Array()).list())).resolves.toBe("empty-file");
});

test("[W3] hidden rows are not seen; of frozen panes the active one tells what is selected", async () => {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const selections =
    '<selection activeCell="A1" sqref="A1"/><selection pane="bottomLeft" activeCell="B4" sqref="B3:B4 A2"/>';
  const texts = (row: number, hidden = ""): string =>
    `<row r="${String(row)}"${hidden}>${["A", "B", "C"].map((name, at) => `<c r="${name}${String(row)}" t="str"><v>${row === 1 ? (["Tenant", "Service", "L1"][at] ?? "") : "x"}</v></c>`).join("")}</row>`;
  const sheet = worksheet([texts(1), texts(2), texts(3, ' hidden="1"'), texts(4), texts(5)].join(""), {
    before: `<sheetViews><sheetView workbookViewId="0">${pane}${selections}</sheetView></sheetViews>`,
  });
  const port = open(zipOf(simpleParts(sheet)));
  const ref = await refOf(port, "Sheet1");
  await expect(port.selected()).resolves.toMatchObject({ row: 3, column: 1 });
  await expect(port.rowsIn(ref, "visible")).resolves.toEqual([0, 2, 3]);
  await expect(port.rowsIn(ref, "selected")).resolves.toEqual([0, 2]);
});

test("a stray cell in the last corner costs no time", async () => {
  const started = performance.now();
  const corner = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  await expect(open(simpleWorkbook(`<row r="1"><c r="A1"><v>1</v></c></row>${corner}`)).list()).resolves.toEqual([]);
  expect(performance.now() - started).toBeLessThan(3_000);
});
