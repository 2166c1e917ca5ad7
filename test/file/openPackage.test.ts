import { errorCell } from "../stand-ins/excel/memorySheet";
import {
  MAIN,
  relationships,
  simpleParts,
  simpleWorkbook,
  worksheet,
  XML,
  zipOf,
  OFFICE,
} from "../stand-ins/files/simpleWorkbook";
import { richWorkbook } from "../stand-ins/files/richWorkbook";
import { openPackage, type OpenedPackage } from "../../src/file/openPackage";
import { formatCell } from "../../src/file/cellReference";
import { strToU8 } from "fflate";

/** Values by address. */
function valuesOf({ sheets }: OpenedPackage, sheet = 0): Record<string, unknown> {
  const rows = [...(sheets[sheet]?.rows ?? [])];
  return Object.fromEntries(
    rows.flatMap(({ row, cells }) => cells.map((cell) => [formatCell(row, cell.column), cell.value])),
  );
}

function formulasOf({ sheets }: OpenedPackage, sheet = 0): Record<string, string> {
  const rows = [...(sheets[sheet]?.rows ?? [])];
  return Object.fromEntries(
    rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell) => (cell.formula === undefined ? [] : [[formatCell(row, cell.column), cell.formula]])),
    ),
  );
}

const valueOf = async (cell: string, parts = {}): Promise<unknown> =>
  valuesOf(await openPackage(simpleWorkbook(`<row r="1">${cell}</row>`, parts)))["A1"];

describe("a cell is what the file says", () => {
  const cases: readonly (readonly [name: string, cell: string, value: unknown])[] = [
    ["a date keeps every digit of its serial number", '<c r="A1" s="1"><v>46393.123456789</v></c>', 46393.123456789],
    ["the day that never was", '<c r="A1" s="1"><v>60</v></c>', 60],
    ["a number no date can be", '<c r="A1" s="1"><v>-5</v></c>', -5],
    ["a large number", '<c r="A1"><v>1.7976931348623157E+308</v></c>', Number.MAX_VALUE],
    ["blanks around a number", '<c r="A1"><v> 5 </v></c>', 5],
    ["a boolean", '<c r="A1" t="b"><v>0</v></c>', false],
    ["a boolean in a word", '<c r="A1" t="b"><v>true</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', errorCell("#DIV/0!")],
    ["an error of a newer Excel", '<c r="A1" t="e"><v>#FIELD!</v></c>', errorCell("#VALUE!")],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', " a "],
    [
      "a rich text, its phonetic guide left out",
      '<c r="A1" t="inlineStr"><is><r><t>東</t></r><r><rPr><b/></rPr><t>京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
      "東京",
    ],
    [
      "a plain text with a phonetic guide",
      '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
      "東京",
    ],
    ["an escaped character", '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>', "a\rb_x000D_"],
    ["CDATA", '<c r="A1" t="str"><v><![CDATA[a<b]]> &amp; c</v></c>', "a<b & c"],
    ["an empty text is a text", '<c r="A1" t="str"><v></v></c>', ""],
    ["a cell with nothing but a style", '<c r="A1" s="1"/>', null],
    ["an ISO date", '<c r="A1" t="d"><v>2026-11-22T12:00:00</v></c>', 46348.5],
    ["text in extension data is no value", '<c r="A1"><extLst><ext><v>9</v></ext></extLst></c>', null],
  ];

  test.each(cases)("%s", async (_name, cell, value) => {
    expect(await valueOf(cell)).toStrictEqual(value);
  });

  test("a date of the 1904 system is its number too, and the flag is told", async () => {
    const workbook = `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const opened = await openPackage(
      simpleWorkbook('<row r="1"><c r="A1" s="1"><v>44931.5</v></c><c r="B1" t="d"><v>2026-11-22</v></c></row>', {
        "xl/workbook.xml": workbook,
      }),
    );
    expect(opened.date1904).toBe(true);
    expect(valuesOf(opened)).toStrictEqual({ A1: 44931.5, B1: 44886 });
  });

  test("format and lock come from the style, the built-in formats as Excel names them to scripts", async () => {
    const { sheets } = await openPackage(
      simpleWorkbook(
        '<row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1" s="2"/><c r="D1" s="3"/><c r="E1" s="99"/></row>',
      ),
    );
    expect([...(sheets[0]?.rows ?? [])][0]?.cells.map(({ style }) => style)).toStrictEqual([
      { format: "General", locked: true },
      { format: "m/d/yyyy", locked: true },
      { format: "0.0%", locked: true },
      { format: "General", locked: false },
      { format: "General", locked: true },
    ]);
  });

  test("rows and cells without references follow the ones before", async () => {
    const opened = await openPackage(
      simpleWorkbook(
        '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row r="9"><c><v>5</v></c></row>',
      ),
    );
    expect(valuesOf(opened)).toStrictEqual({ A1: 1, C1: 2, D1: 3, A2: 4, A9: 5 });
  });
});

describe("a formula is told, whatever it shows", () => {
  test("shared, array and data table formulas, and the cells they fill", async () => {
    const opened = await openPackage(
      simpleWorkbook(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>1</v></c><c r="D1"><f t="array" ref="D1:E2">A1:B2</f><v>3</v></c><c r="E1"><v>4</v></c><c r="F1"><f t="dataTable" ref="F1:F2" r1="A1"/><v>9</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><v>3</v></c><c r="F2"><v>9</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c><c r="D3"><v>3</v></c></row>',
      ),
    );
    expect(formulasOf(opened)).toStrictEqual({
      A1: "=B1+$C$1",
      A2: "=B2+$C$1",
      A3: "=B3+$C$1",
      D1: "=A1:B2",
      E1: "=A1:B2",
      D2: "=A1:B2",
      F1: "=TABLE(A1,)",
      F2: "=TABLE(A1,)",
    });
    expect(valuesOf(opened)).toMatchObject({ A2: 2, D1: 3, D2: 3 });
  });

  test("a formula behind a hyperlink stays a formula", async () => {
    const sheet = worksheet(
      '<row r="1"><c r="A1" t="str"><f>"x"&amp;"y"</f><v>xy</v></c><c r="B1"><v>5</v></c></row>',
      { after: '<hyperlinks><hyperlink ref="A1:B1" location="C1"/></hyperlinks>' },
    );
    const opened = await openPackage(zipOf(simpleParts(sheet)));
    expect(formulasOf(opened)).toStrictEqual({ A1: '="x"&"y"' });
    expect(valuesOf(opened)).toStrictEqual({ A1: "xy", B1: 5 });
  });

  test("a formula whose result was not stored is still one", async () => {
    expect(
      formulasOf(await openPackage(simpleWorkbook('<row r="1"><c r="A1"><f>NOW()</f></c><c r="B1"><f/></c></row>'))),
    ).toStrictEqual({ A1: "=NOW()", B1: "=" });
  });
});

describe("the rest of a rich workbook", () => {
  test("sheets, tables, merged cells, hidden rows", async () => {
    const { sheets, tables, activeSheet } = await openPackage(richWorkbook());
    expect(sheets.map(({ name, visible }) => [name, visible])).toStrictEqual([
      ["Tracker", true],
      ["Summary", true],
      ["Pivot", false],
    ]);
    expect(tables).toStrictEqual([
      {
        part: "xl/tables/table1.xml",
        name: "Tracker",
        sheet: 0,
        rect: { row: 0, column: 0, rows: 6, columns: 7 },
        showHeaders: true,
        showTotals: true,
        columnIds: [1, 2, 3, 4, 5, 6, 7],
      },
      {
        part: "xl/tables/table2.xml",
        name: "Regions",
        sheet: 1,
        rect: { row: 0, column: 0, rows: 3, columns: 2 },
        showHeaders: true,
        showTotals: false,
        columnIds: [1, 2],
      },
    ]);
    expect(activeSheet).toBe(0);
    expect(sheets[0]?.merges).toStrictEqual([{ row: 7, column: 0, rows: 2, columns: 3 }]);
    expect(sheets[0]?.hiddenRows).toStrictEqual([2]);
  });

  test("values and formulas", async () => {
    const opened = await openPackage(richWorkbook());
    expect(valuesOf(opened)).toMatchObject({
      A2: "Contoso & Söhne",
      B2: "Teams ",
      D3: errorCell("#N/A"),
      A4: "A",
      D4: "a<b",
      G2: 46393.123456789,
    });
    expect(formulasOf(opened)).toMatchObject({
      F2: "=Tracker[[#This Row],[Seats]]*2",
      C6: "=SUBTOTAL(109,Tracker[Seats])",
    });
    expect(valuesOf(opened, 1)).toMatchObject({ A2: "東京" });
    expect(formulasOf(opened, 1)).toMatchObject({ B3: "=SUM(Tracker!$C$2:C6)", E3: "=Tracker!C2:D3" });
  });

  test("a sheet is protected only if it says so, and rows and columns carry styles for cells that are not there", async () => {
    const protectedSheet = (attributes: string): Uint8Array =>
      zipOf(
        simpleParts(
          worksheet('<row r="2" s="3" customFormat="1"/>', {
            before: '<cols><col min="2" max="3" style="1"/></cols>',
            after: `<sheetProtection${attributes}/>`,
          }),
        ),
      );
    const {
      sheets: [locked],
    } = await openPackage(protectedSheet(' sheet="1"'));
    const {
      sheets: [open],
    } = await openPackage(protectedSheet(' objects="1"'));
    expect([locked?.protected, open?.protected]).toStrictEqual([true, false]);
    expect(locked?.columns).toStrictEqual([{ first: 1, last: 2, style: { format: "m/d/yyyy", locked: true } }]);
    expect([...(locked?.rows ?? [])]).toStrictEqual([
      { row: 1, style: { format: "General", locked: false }, cells: [] },
    ]);
  });
});

describe("the many ways to write a package", () => {
  const rows = '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>yes</x:t></x:is></x:c></x:row>';
  const prefixed = `${XML}<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
  const strict = "http://purl.oclc.org/ooxml";
  const elsewhere = {
    "_rels/.rels": relationships(["rId1", "officeDocument", "/book/wb.xml"]),
    "[Content_Types].xml": String(simpleParts("")["[Content_Types].xml"]).replace("/xl/workbook.xml", "/book/wb.xml"),
    "xl/workbook.xml": null,
    "book/wb.xml": `${XML}<b:workbook xmlns:b="${MAIN}" xmlns:q="${OFFICE}"><b:sheets><b:sheet name="Sheet1" sheetId="1" q:id="rId1"/></b:sheets></b:workbook>`,
    "book/_rels/wb.xml.rels": relationships(["rId1", "worksheet", "../data/./one%20sheet.xml"]),
    "data/one sheet.xml": prefixed,
  };
  const strictParts = {
    "_rels/.rels": relationships(["rId1", `${strict}/officeDocument/relationships/officeDocument`, "xl/workbook.xml"]),
    "xl/workbook.xml": `${XML}<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      "rId1",
      `${strict}/officeDocument/relationships/worksheet`,
      "worksheets/sheet1.xml",
    ]),
  };
  const wide = (text: string, mark: boolean): Uint8Array =>
    Uint8Array.from([
      ...(mark ? [0xff, 0xfe] : []),
      ...[...text.replace("UTF-8", "UTF-16")].flatMap((letter) => [
        letter.charCodeAt(0) & 255,
        letter.charCodeAt(0) >> 8,
      ]),
    ]);

  test.each<readonly [name: string, parts: Readonly<Record<string, string | Uint8Array>>]>([
    ["prefixes", simpleParts(prefixed)],
    ["other folders, an absolute target and an escaped one", simpleParts("", elsewhere)],
    ["the strict flavour", simpleParts(prefixed.replace(MAIN, `${strict}/spreadsheetml/main`), strictParts)],
    ["UTF-16 with a mark", simpleParts("", { "xl/worksheets/sheet1.xml": wide(prefixed, true) })],
    ["UTF-16 without", simpleParts("", { "xl/worksheets/sheet1.xml": wide(prefixed, false) })],
    [
      "UTF-8 with a mark",
      simpleParts("", { "xl/worksheets/sheet1.xml": Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(prefixed)]) }),
    ],
    [
      "no styles",
      simpleParts(prefixed, {
        "xl/styles.xml": null,
        "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]),
      }),
    ],
    [
      "a template",
      simpleParts(prefixed, {
        "[Content_Types].xml": String(simpleParts("")["[Content_Types].xml"]).replace("sheet.main", "template.main"),
      }),
    ],
  ])("%s", async (_name, parts) => {
    expect(valuesOf(await openPackage(zipOf(parts)))).toStrictEqual({ A1: "yes" });
  });

  test("a sheet that is one chart is no worksheet", async () => {
    const { sheets } = await openPackage(
      zipOf(
        simpleParts(prefixed, {
          "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Chart1" sheetId="2" r:id="rId3"/><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
          "xl/_rels/workbook.xml.rels": relationships(
            ["rId1", "worksheet", "worksheets/sheet1.xml"],
            ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
          ),
        }),
      ),
    );
    expect(sheets.map(({ name }) => name)).toStrictEqual(["Sheet1"]);
  });
});
