import { MAIN, worksheet, XML } from "../../stand-ins/files/simpleWorkbook";
import { type CellEdit } from "../../../src/file/cellEdit";
import { patchSheet } from "../../../src/file/patch/patchSheet";
import { decodeXml } from "../../../src/file/xml/xmlText";

type Edit = readonly [row: number, column: number, value: CellEdit["value"], numberFormat?: string];

/** Style 10 + base stands for "the base style with the format", so that what the patcher asked for can be seen. */
function patched(text: string, ...edits: readonly Edit[]): string {
  const list = edits.map(([row, column, value, numberFormat]): CellEdit => ({
    sheet: "S",
    row,
    column,
    value,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  }));
  const xml = decodeXml(new TextEncoder().encode(text), "sheet1.xml");
  const bytes = patchSheet(xml, "sheet1.xml", list, { findStyle: (base) => base + 10, formulasElsewhere: () => false });
  return bytes === null ? text : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

const rowsOf = (text: string): string => text.slice(text.indexOf("<sheetData>") + 11, text.indexOf("</sheetData>"));

describe("one cell of a row", () => {
  const cases: readonly (readonly [name: string, before: string, edit: Edit, after: string])[] = [
    [
      "number to text",
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      [0, 0, "007"],
      '<row r="1"><c r="A1" t="inlineStr"><is><t>007</t></is></c></row>',
    ],
    [
      "text to number",
      '<row r="1"><c r="A1" t="s"><v>1</v></c></row>',
      [0, 0, 0.1],
      '<row r="1"><c r="A1"><v>0.1</v></c></row>',
    ],
    [
      "error to boolean",
      '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>',
      [0, 0, true],
      '<row r="1"><c r="A1" t="b"><v>1</v></c></row>',
    ],
    ["a large number", '<row r="1"><c r="A1"/></row>', [0, 0, 1e21], '<row r="1"><c r="A1"><v>1e+21</v></c></row>'],
    [
      "cleared, the style stays",
      '<row r="1"><c r="A1" s="5" t="s"><v>1</v></c></row>',
      [0, 0, null],
      '<row r="1"><c r="A1" s="5"/></row>',
    ],
    [
      "the style stays as it is written",
      "<row r=\"1\"><c  s='5'\n r = 'A1' ph='1' t='s'><v>1</v></c></row>",
      [0, 0, 2],
      "<row r=\"1\"><c  s='5'\n r = 'A1' ph='1'><v>2</v></c></row>",
    ],
    [
      "metadata of the old value goes",
      '<row r="1"><c r="A1" cm="1" vm="2" t="e"><v>#VALUE!</v></c></row>',
      [0, 0, 2],
      '<row r="1"><c r="A1"><v>2</v></c></row>',
    ],
    [
      "extension data stay",
      '<row r="1"><c r="A1"><v>1</v><extLst><ext uri="u"/></extLst></c></row>',
      [0, 0, 2],
      '<row r="1"><c r="A1"><v>2</v><extLst><ext uri="u"/></extLst></c></row>',
    ],
    [
      "another format",
      '<row r="1"><c r="A1" s="5"><v>1</v></c></row>',
      [0, 0, 2, "d"],
      '<row r="1"><c r="A1" s="15"><v>2</v></c></row>',
    ],
    [
      "a format where there was no style",
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      [0, 0, 2, "d"],
      '<row r="1"><c r="A1" s="10"><v>2</v></c></row>',
    ],
    [
      "a cell without a reference",
      '<row r="1"><c><v>1</v></c><c><v>2</v></c></row>',
      [0, 1, 3],
      '<row r="1"><c><v>1</v></c><c><v>3</v></c></row>',
    ],
    [
      "before the first",
      '<row r="1"><c r="C1"/></row>',
      [0, 0, 1],
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"/></row>',
    ],
    [
      "between two",
      '<row r="1"><c r="A1"/> <c r="C1"/></row>',
      [0, 1, 1],
      '<row r="1"><c r="A1"/> <c r="B1"><v>1</v></c><c r="C1"/></row>',
    ],
    [
      "after the last, beyond Z",
      '<row r="1"><c r="A1"/></row>',
      [0, 26, 1],
      '<row r="1"><c r="A1"/><c r="AA1"><v>1</v></c></row>',
    ],
    ["in the last column", '<row r="1"/>', [0, 16_383, 1], '<row r="1"><c r="XFD1"><v>1</v></c></row>'],
    ["in an empty row", '<row r="1" ht="20" ></row>', [0, 0, 1], '<row r="1" ht="20" ><c r="A1"><v>1</v></c></row>'],
    ["in a self-closing row", '<row r="1" ht="20" />', [0, 0, 1], '<row r="1" ht="20" ><c r="A1"><v>1</v></c></row>'],
    [
      "in a row with a style",
      '<row r="1" s="7" customFormat="1"/>',
      [0, 0, 1],
      '<row r="1" s="7" customFormat="1"><c r="A1" s="7"><v>1</v></c></row>',
    ],
    [
      "in a row whose style does not count",
      '<row r="1" s="7"/>',
      [0, 0, 1],
      '<row r="1" s="7"><c r="A1"><v>1</v></c></row>',
    ],
    ["in a new row before", '<row r="3"/>', [0, 0, 1], '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"/>'],
    ["in a new row behind", '<row r="3"/>', [4, 0, 1], '<row r="3"/><row r="5"><c r="A5"><v>1</v></c></row>'],
    ["nothing where there is nothing", '<row r="3"/>', [4, 0, null], '<row r="3"/>'],
    [
      "spans grow with a cell outside",
      '<row r="1" spans="2:3"/>',
      [0, 0, 1],
      '<row r="1" spans="1:3"><c r="A1"><v>1</v></c></row>',
    ],
    [
      "spans stay with a cell inside",
      '<row r="1" spans="1:3"/>',
      [0, 2, 1],
      '<row r="1" spans="1:3"><c r="C1"><v>1</v></c></row>',
    ],
    ["spans stay where nothing is cleared", '<row r="1" spans="2:3"/>', [0, 0, null], '<row r="1" spans="2:3"/>'],
    [
      "comments and CDATA in the way",
      '<!-- <c r="A1"/> --><row r="1"><!-- </row> --><c r="A1" t="str"><v><![CDATA[<c r="B1"/>]]></v></c><c r="B1"/></row>',
      [0, 1, 1],
      '<!-- <c r="A1"/> --><row r="1"><!-- </row> --><c r="A1" t="str"><v><![CDATA[<c r="B1"/>]]></v></c><c r="B1"><v>1</v></c></row>',
    ],
    [
      "line breaks of either kind before it",
      '\r\n<row r="1">\r\n<c r="A1"/>\r\n</row>\r\n',
      [0, 0, 1],
      '\r\n<row r="1">\r\n<c r="A1"><v>1</v></c>\r\n</row>\r\n',
    ],
    [
      "characters of two units before it",
      '<row r="1"><c r="A1" t="str"><v>😀😀</v></c><c r="B1"/></row>',
      [0, 1, 1],
      '<row r="1"><c r="A1" t="str"><v>😀😀</v></c><c r="B1"><v>1</v></c></row>',
    ],
  ];

  test.each(cases)("%s", (_name, before, edit, after) => {
    expect(rowsOf(patched(worksheet(before), edit))).toBe(after);
  });

  test("nothing else of the part changes", () => {
    const text = worksheet('<row r="1"><c r="A1"/></row>', {
      before: '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
      after: '<extLst><ext uri="u"><a:c xmlns:a="b" r="A1"/></ext></extLst>\r\n',
    });
    expect(patched(text, [0, 0, 1])).toBe(text.replace('<c r="A1"/>', '<c r="A1"><v>1</v></c>'));
  });
});

describe("text", () => {
  test.each([
    ["markup", "<a & b>", "<t>&lt;a &amp; b&gt;</t>"],
    ["blanks at the ends", " a", '<t xml:space="preserve"> a</t>'],
    ["line breaks", "a\nb", '<t xml:space="preserve">a\nb</t>'],
    ["a carriage return", "a\rb", "<t>a_x000D_b</t>"],
    ["a tab", "a\tb", "<t>a\tb</t>"],
    ["a control character", "a\u0001b", "<t>a_x0001_b</t>"],
    ["half a surrogate pair", "a\ud800b", "<t>a_xD800_b</t>"],
    ["a whole one", "😀", "<t>😀</t>"],
    ["what looks like an escape", "_x0041_ _x004", "<t>_x005F_x0041_ _x004</t>"],
    ["what looks like a formula", "=1+1", "<t>=1+1</t>"],
    ["nothing, but a text", "", "<t></t>"],
  ])("%s", (_name, value, xml) => {
    expect(rowsOf(patched(worksheet('<row r="1"><c r="A1"/></row>'), [0, 0, value]))).toBe(
      `<row r="1"><c r="A1" t="inlineStr"><is>${xml}</is></c></row>`,
    );
  });
});

describe("the part around the rows", () => {
  test("a part with a prefix", () => {
    const part = (rows: string): string => `${XML}<x:worksheet xmlns:x="${MAIN}">${rows}</x:worksheet>`;
    expect(
      patched(
        part('<x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData>'),
        [0, 0, "a"],
        [0, 1, true],
        [1, 0, 1],
      ),
    ).toBe(
      part(
        '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1" t="b"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData>',
      ),
    );
  });

  test("no rows at all", () => {
    const text = worksheet("").replace("<sheetData></sheetData>", "<sheetData/>");
    expect(patched(text, [1, 0, 1], [0, 0, 2])).toBe(
      worksheet('<row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'),
    );
  });

  test("a new cell takes the style of its column", () => {
    const text = worksheet('<row r="1"/>', {
      before: '<cols><col min="1" max="1" style="3"/><col min="3" max="5" style="4"/></cols>',
    });
    expect(rowsOf(patched(text, [0, 0, 1], [0, 1, 1], [0, 4, 1, "d"], [1, 2, 1]))).toBe(
      '<row r="1"><c r="A1" s="3"><v>1</v></c><c r="B1"><v>1</v></c><c r="E1" s="14"><v>1</v></c></row><row r="2"><c r="C2" s="4"><v>1</v></c></row>',
    );
  });

  test("the dimension grows with a cell outside and stays with one inside", () => {
    const text = worksheet('<row r="2"><c r="B2"/></row>', { before: "<dimension ref='b2:c3'/>" });
    expect(patched(text, [2, 2, 1])).toContain("<dimension ref='b2:c3'/>");
    expect(patched(text, [0, 1, 1], [4, 27, 1])).toContain("<dimension ref='B1:AB5'/>");
  });

  test("a place an array formula fills is taken, cell or no cell", () => {
    const text = worksheet('<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c></row>');
    for (const [row, column] of [
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const) {
      expect(() => patched(text, [row, column, 1])).toThrow(
        expect.objectContaining({ problem: { code: "formula-cell", sheet: "S", row, column } }),
      );
    }
    expect(patched(text, [2, 0, 1], [0, 2, 1])).toContain(
      '<c r="C1"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>',
    );
  });

  test("a part without a place for rows takes none in silence", () => {
    const problem = { code: "broken-part", part: "sheet1.xml", address: "sheetData" };
    expect(() => patched(worksheet("").replace("<sheetData></sheetData>", ""), [0, 0, 1])).toThrow(
      expect.objectContaining({ problem }),
    );
  });

  test("formulas get calculated when it is opened", () => {
    const rows = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>';
    const asks = '</sheetData><sheetCalcPr fullCalcOnLoad="1"/>';
    expect(patched(worksheet(rows), [0, 1, 1])).toContain(asks);
    expect(patched(worksheet(rows, { after: '<sheetCalcPr fullCalcOnLoad="0"/>' }), [0, 1, 1])).toContain(
      `${asks}</worksheet>`,
    );
    expect(patched(worksheet(rows, { after: "<sheetCalcPr/>" }), [0, 1, 1])).toContain(`${asks}</worksheet>`);
    expect(patched(worksheet(rows, { after: '<sheetCalcPr fullCalcOnLoad="1"/>' }), [0, 1, 1])).toContain(
      `${asks}</worksheet>`,
    );
    expect(patched(worksheet(rows, { after: '<sheetCalcPr fullCalcOnLoad="true"/>' }), [0, 1, 1])).toContain(
      'fullCalcOnLoad="true"',
    );
    expect(patched(worksheet(rows), [0, 1, null])).toBe(worksheet(rows));
  });
});
