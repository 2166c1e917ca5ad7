import { fileWorkbook } from "../../../src/file/fileWorkbook";
import { openPackage } from "../../../src/file/openPackage";
import { PackageParts } from "../../../src/file/parts/packageParts";
import { packageLimits } from "../../../src/file/packageLimits";
import { readZip } from "../../../src/file/zip/zipArchive";
import { isHeadingRow } from "../../../src/playbook/tracker/bindHeadings";
import { MAIN, OFFICE, relationships, simpleParts, worksheet, XML, zipOf } from "../../stand-ins/files/simpleWorkbook";

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

const heading = `<row r="1">${text("A1", "Tenant")}${text("B1", "Service")}${text("C1", "L1")}${text("D1", "Seats")}${text("E1", "Twice")}</row>`;
const rowAt = (row: number) =>
  `<row r="${row}">${text(`A${row}`, "Contoso")}${text(`B${row}`, "Teams")}${text(`C${row}`, "Blocked")}<c r="D${row}" s="2"><v>1</v></c><c r="E${row}"><f>D${row}*2</f><v>2</v></c></row>`;
const total = `<row r="4">${text("A4", "Total")}<c r="D4" s="3"><f>SUBTOTAL(109,Sheet1!D2:D3)</f><v>2</v></c></row>`;

const after = `<autoFilter ref="A1:E3"/><conditionalFormatting sqref="C2:C3 G9"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="C2:C3"><formula1>"Blocked"</formula1></dataValidation></dataValidations>`;

const tablePart = (ref: string, totals: string) =>
  `${XML}<table xmlns="${MAIN}" id="1" name="Rows" displayName="Rows" ref="${ref}" ${totals}><autoFilter ref="A1:E3"/><tableColumns count="5"><tableColumn id="1" name="Tenant"/><tableColumn id="2" name="Service"/><tableColumn id="3" name="L1"/><tableColumn id="4" name="Seats"/><tableColumn id="5" name="Twice"><calculatedColumnFormula>D2*2</calculatedColumnFormula></tableColumn></tableColumns></table>`;

/** A table with a total row, a sheet that points at that, a name over the rows, and the order of calculation. */
function withTotal(): Uint8Array {
  const parts = simpleParts(
    worksheet(heading + rowAt(2) + rowAt(3) + total, {
      after: `${after}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    }),
    {
      "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="4" r:id="rId1"/><sheet name="Other" sheetId="5" r:id="rId3"/></sheets><definedNames><definedName name="Seats">Sheet1!$D$2:$D$3</definedName></definedNames></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
        ["rId3", "worksheet", "worksheets/sheet2.xml"],
        ["rId4", "calcChain", "calcChain.xml"],
      ),
      "xl/calcChain.xml": `${XML}<calcChain xmlns="${MAIN}"><c r="E2" i="4"/><c r="D4"/></calcChain>`,
      "xl/worksheets/sheet2.xml": worksheet(
        '<row r="1"><c r="A1"><f>Sheet1!D4+D4</f><v>2</v></c><c r="B1"><f>"Sheet1!D4"&amp;SUM(Sheet1!D2:D3)</f></c></row>',
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": tablePart("A1:E4", 'totalsRowCount="1"'),
    },
  );
  return zipOf(parts);
}

function partOf(bytes: Uint8Array, part: string): string {
  return new PackageParts(readZip(bytes, packageLimits)).xml(part).text;
}

const newRow = new Map([
  [0, { value: "Fabrikam" }],
  [1, { value: "Yammer" }],
  [3, { value: 7 }],
  [4, { value: "not into a calculated column" }],
]);

async function appended(bytes: Uint8Array, count: number): Promise<Uint8Array> {
  const port = fileWorkbook(bytes, { isHeadingRow });
  const [listing] = await port.list();
  if (listing === undefined) throw new Error("no table");
  await port.appendRows(
    listing.ref,
    Array.from({ length: count }, () => newRow),
  );
  return port.bytes();
}

describe("rows added to a table with a total row", () => {
  test("[M6] stand under the last one, formats and calculated columns carried on, the total row below", async () => {
    const { sheets } = await openPackage(await appended(withTotal(), 2));
    const cells = [...(sheets[0]?.rows ?? [])].map(({ row, cells: own }) => [
      row,
      ...own.map(({ column, value, formula }) => [column, formula ?? value]),
    ]);
    expect(cells.slice(3)).toEqual([
      [3, [0, "Fabrikam"], [1, "Yammer"], [3, 7], [4, "=D4*2"]],
      [4, [0, "Fabrikam"], [1, "Yammer"], [3, 7], [4, "=D5*2"]],
      [5, [0, "Total"], [3, "=SUBTOTAL(109,Sheet1!D2:D5)"]],
    ]);
  });

  test("[M6] table, filter, rules, names and what points at the total row follow", async () => {
    const bytes = await appended(withTotal(), 2);
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain('ref="A1:E6"');
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain('<autoFilter ref="A1:E5"/>');
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('sqref="C2:C5 G9"');
    expect(sheet).toContain('type="list" sqref="C2:C5"');
    expect(partOf(bytes, "xl/workbook.xml")).toContain("Sheet1!$D$2:$D$5");
    const other = partOf(bytes, "xl/worksheets/sheet2.xml");
    expect(other).toContain("<f>Sheet1!D6+D4</f>");
    expect(other).toContain("&quot;Sheet1!D4&quot;&amp;SUM(Sheet1!D2:D3)".replaceAll("&quot;", '"'));
    expect(partOf(bytes, "xl/calcChain.xml")).toContain(
      '<c r="E2" i="4"/><c r="D6"/><c r="E4" i="4"/><c r="E5" i="4"/>',
    );
  });
});

test("[M6] something in the way is said with its row, and nothing is changed", async () => {
  const note = `<row r="6">${text("B6", "a note")}</row>`;
  const bytes = zipOf(
    simpleParts(
      worksheet(heading + rowAt(2) + rowAt(3) + note, {
        after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      }),
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
        "xl/tables/table1.xml": tablePart("A1:E3", ""),
      },
    ),
  );
  await expect(appended(bytes, 3)).rejects.toMatchObject({ problem: { code: "no-room-below", row: 6, rows: 3 } });
  await expect(appended(bytes, 2)).resolves.toBeDefined();
});

test("[M6] a plain range goes on under its last row", async () => {
  const bytes = await appended(zipOf(simpleParts(worksheet(heading + rowAt(2) + rowAt(3), { after }))), 1);
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<autoFilter ref="A1:E4"/>');
  const { sheets } = await openPackage(bytes);
  expect(sheets[0]?.rows.last).toBe(3);
});
