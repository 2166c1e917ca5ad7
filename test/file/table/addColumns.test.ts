import { strFromU8, unzipSync } from "fflate";
import { trackerPackage } from "../../stand-ins/files/trackerPackage";
import { richWorkbook } from "../../stand-ins/files/richWorkbook";
import { open, problemOf, refOf } from "../openFile";

test("a table with a total row and a filter is wider, and every other part is what it was", async () => {
  const port = open(richWorkbook());
  await port.addColumns(await refOf(port, "Tracker"), ["Flag", 'L2 "new"', "flag", "TENANT"]);
  const [before, after] = [unzipSync(richWorkbook()), unzipSync(port.bytes())];
  const changed = Object.keys(after).filter(
    (part) => strFromU8(after[part] as Uint8Array) !== strFromU8(before[part] as Uint8Array),
  );
  expect(changed.sort()).toEqual(["xl/tables/table1.xml", "xl/worksheets/sheet1.xml"]);
  const table = strFromU8(after["xl/tables/table1.xml"] ?? new Uint8Array());
  expect(table).toContain('ref="A1:I6" totalsRowCount="1"><autoFilter ref="A1:I5"/><tableColumns count="9">');
  expect(table).toContain(
    '<tableColumn id="8" name="Flag"/><tableColumn id="9" name="L2 &quot;new&quot;"/></tableColumns>',
  );
  expect((await port.list())[0]?.headings.slice(6)).toEqual(["Kickoff", "Flag", 'L2 "new"']);
});

test.each([
  ["cells beside the table", "Regions", ["One", "Two"], richWorkbook()],
  [
    "a merged cell beside it",
    "T",
    ["One"],
    trackerPackage({
      grid: [["Tenant", "Service", "L1"]],
      tables: [{ name: "T", reference: "A1:C2" }],
      after: '<mergeCells count="1"><mergeCell ref="D2:E3"/></mergeCells>',
    }),
  ],
])("%s would have to move: refused, and nothing is written", async (_, name, headings, bytes) => {
  const port = open(bytes);
  await expect(problemOf(port.addColumns(await refOf(port, name), headings))).resolves.toBe("read-only");
  expect(port.bytes()).toBe(bytes);
});

test("a protected sheet is told, and a plain range is no table", async () => {
  const grid = [["Tenant", "Service", "L1"]];
  const table = { name: "T", reference: "A1:C2" };
  const locked = open(trackerPackage({ grid, tables: [table], after: '<sheetProtection sheet="1"/>' }));
  await expect(problemOf(locked.addColumns(await refOf(locked, "T"), ["Flag"]))).resolves.toBe("sheet-protected");
  const plain = open(trackerPackage({ grid }));
  await expect(problemOf(plain.addColumns(await refOf(plain, "Sheet1"), ["Flag"]))).resolves.toBe("table-gone");
});
