import { unzipSync, strFromU8 } from "fflate";
import { richParts, richStyles, richWorkbook, trackerSheet } from "../stand-ins/files/richWorkbook";
import { relationships, simpleParts, simpleWorkbook, worksheet, zipOf } from "../stand-ins/files/simpleWorkbook";
import { type ZipFile } from "../stand-ins/files/zipWriter";
import { type CellEdit } from "../../src/file/cellEdit";
import { openPackage } from "../../src/file/openPackage";
import { PackageError, type PackageProblem } from "../../src/file/packageProblem";
import { patchPackage } from "../../src/file/patchPackage";
import { readZip } from "../../src/file/zip/zipArchive";

const sheetPart = "xl/worksheets/sheet1.xml";
const edits: readonly CellEdit[] = [
  { sheet: "Tracker", row: 1, column: 3, value: "No Intent" },
  { sheet: "Tracker", row: 2, column: 0, value: null },
  { sheet: "Tracker", row: 4, column: 1, value: "=SUM(A1)" },
];
const withDate: readonly CellEdit[] = [
  ...edits,
  { sheet: "Tracker", row: 3, column: 3, value: 46_348, numberFormat: "yyyy-mm-dd" },
];

/** The sheet with the three edits, written out by hand. */
const expectedSheet = trackerSheet
  .replace('<c r="D2" s="3" t="s"><v>8</v></c>', '<c r="D2" s="3" t="inlineStr"><is><t>No Intent</t></is></c>')
  .replace('<c r="A3" t="s"><v>7</v></c>', '<c r="A3"/>')
  .replace(
    '<row r="5" spans="1:7"/>',
    '<row r="5" spans="1:7"><c r="B5" t="inlineStr"><is><t>=SUM(A1)</t></is></c></row>',
  )
  .replace("</sheetData>", '</sheetData><sheetCalcPr fullCalcOnLoad="1"/>');

/**
 * What a zip says of an entry and holds for it, its place left out: header, compressed bytes, descriptor, directory
 * record.
 */
function rawEntries(bytes: Uint8Array): Map<string, string> {
  return new Map(
    readZip(bytes).entries.map(({ name, start, end, record }) => {
      const header = bytes.slice(record.start, record.end);
      new DataView(header.buffer).setUint32(42, 0);
      return [
        name,
        `${Buffer.from(bytes.subarray(start, end)).toString("base64")} ${Buffer.from(header.slice(0, 46)).toString("base64")}`,
      ];
    }),
  );
}

function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const old = rawEntries(before);
  return [...rawEntries(after)].filter(([name, raw]) => old.get(name) !== raw).map(([name]) => name);
}

const LONG = 0xffffffff;

/**
 * What a strict reader holds against the headers of a zip: both say the same, and 64-bit fields hold what they must and
 * no more.
 */
function complaints(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const extraLeft = (numbers: readonly number[], extra: number): number =>
    extra - (numbers.includes(LONG) ? 4 + 8 * numbers.filter((value) => value === LONG).length : 0);
  return readZip(bytes).entries.flatMap(({ name, start, record, crc, compressedSize, size }) => {
    const field = (at: number): number => view.getUint32(at, true);
    const local = [start + 14, start + 18, start + 22].map(field);
    const streamed = (view.getUint16(start + 6, true) & 8) !== 0;
    const expected = streamed
      ? [0, 0, 0]
      : [crc, local[1] === LONG ? LONG : compressedSize, local[2] === LONG ? LONG : size];
    const descriptor =
      start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true) + compressedSize;
    return [
      ...(JSON.stringify(local) === JSON.stringify(expected) ? [] : [`${name}: sizes`]),
      ...(streamed && field(descriptor) !== 0x08074b50 ? [`${name}: descriptor`] : []),
      ...(view.getUint16(start + 6, true) === view.getUint16(record.start + 8, true) ? [] : [`${name}: flags`]),
      ...(extraLeft(local.slice(1), view.getUint16(start + 28, true)) === 0 ? [] : [`${name}: local 64-bit field`]),
      ...(extraLeft(
        [20, 24, 42].map((at) => field(record.start + at)),
        view.getUint16(record.start + 30, true),
      ) === 0
        ? []
        : [`${name}: 64-bit field`]),
    ];
  });
}

const partOf = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

describe("a patched workbook differs from the file in the changed cells", () => {
  const before = richWorkbook();
  const after = patchPackage(before, edits);

  test("every other part keeps its bytes, compressed as they are", () => {
    expect(changedEntries(before, after)).toStrictEqual([sheetPart]);
  });

  test.each(Object.keys(richParts).filter((part) => part !== sheetPart))("%s, unpacked by another program", (part) => {
    const contents = unzipSync(after)[part];
    const original = richParts[part];
    expect(contents).toStrictEqual(typeof original === "string" ? new Uint8Array(Buffer.from(original)) : original);
  });

  test("parts keep their order", () => {
    expect(readZip(after).entries.map(({ name }) => name)).toStrictEqual(Object.keys(richParts));
  });

  test("of the changed sheet every other character stays", () => {
    expect(partOf(after, sheetPart)).toBe(expectedSheet);
  });

  test("the changed part keeps its place, time and method in the zip", () => {
    const [old, now] = [before, after].map((bytes) => readZip(bytes).entries.find(({ name }) => name === sheetPart));
    expect([now?.start, now?.method]).toStrictEqual([old?.start, old?.method]);
    expect(after.slice((now?.start ?? 0) + 4, (now?.start ?? 0) + 14)).toStrictEqual(
      before.slice((old?.start ?? 0) + 4, (old?.start ?? 0) + 14),
    );
  });

  test("it opens with the new values", async () => {
    const {
      sheets: [sheet],
    } = await openPackage(after);
    const rows = [...(sheet?.rows ?? [])];
    const cell = (row: number, column: number): unknown =>
      rows.find((found) => found.row === row)?.cells.find((found) => found.column === column)?.value;
    expect([cell(1, 3), cell(2, 0), cell(4, 1), cell(1, 0)]).toStrictEqual([
      "No Intent",
      null,
      "=SUM(A1)",
      "Contoso & Söhne",
    ]);
  });

  test("no edits, no change", () => {
    expect(patchPackage(before, [])).toStrictEqual(before);
  });

  test("the input is not touched, a Buffer of Node's neither", () => {
    expect(before).toStrictEqual(richWorkbook());
    const buffer = Buffer.from(before);
    expect(patchPackage(buffer, edits)).toStrictEqual(after);
    expect(Buffer.compare(buffer, Buffer.from(before))).toBe(0);
  });
});

describe("a number format", () => {
  test("that is new is added to the styles, and they alone change besides", () => {
    const before = richWorkbook();
    const after = patchPackage(before, withDate);
    expect(changedEntries(before, after).sort()).toStrictEqual(["xl/styles.xml", sheetPart].sort());
    expect(partOf(after, "xl/styles.xml")).toBe(
      richStyles
        .replace("<fonts ", '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><fonts ')
        .replace('<cellXfs count="4">', '<cellXfs count="5">')
        .replace(
          "</cellXfs>",
          '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
        ),
    );
    expect(partOf(after, sheetPart)).toContain('<c r="D4" s="4"><v>46348</v></c>');
  });

  test("that another cell has is used again, and the styles stay as they are", () => {
    const before = richWorkbook();
    const after = patchPackage(before, [
      { sheet: "Tracker", row: 3, column: 3, value: 46_348, numberFormat: "m/d/yyyy" },
    ]);
    expect(changedEntries(before, after)).toStrictEqual([sheetPart]);
    expect(partOf(after, sheetPart)).toContain('<c r="D4" s="1"><v>46348</v></c>');
  });
});

describe("stored results of formulas", () => {
  const plain = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const book = (other: string): Uint8Array =>
    simpleWorkbook(plain, {
      "xl/workbook.xml": String(simpleParts("")["xl/workbook.xml"]).replace(
        "</sheets>",
        '<sheet name="Sheet2" sheetId="2" r:id="rId5"/></sheets>',
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId5", "worksheet", "worksheets/sheet2.xml"],
      ),
      "xl/worksheets/sheet2.xml": worksheet(other),
    });
  const edit = [{ sheet: "Sheet1", row: 0, column: 0, value: 2 }];

  test("a formula on another sheet makes the changed sheet ask for a calculation", () => {
    const after = patchPackage(book('<row r="1"><c r="A1"><f>Sheet1!A1</f><v>1</v></c></row>'), edit);
    expect(partOf(after, sheetPart)).toContain('</sheetData><sheetCalcPr fullCalcOnLoad="1"/></worksheet>');
  });

  test("without formulas there is nothing to ask for", () => {
    expect(partOf(patchPackage(book(plain), edit), sheetPart)).toContain("</sheetData></worksheet>");
  });
});

describe("the many ways to write a zip", () => {
  const ways: readonly (readonly [
    name: string,
    how: Partial<ZipFile>,
    options: { zip64?: boolean; comment?: string },
  ])[] = [
    ["data descriptors", { descriptor: true }, {}],
    ["stored entries", { stored: true }, {}],
    ["64-bit entries", { zip64: true }, {}],
    ["a 64-bit end", {}, { zip64: true }],
    ["both", { zip64: true }, { zip64: true }],
    ["a comment at the end", {}, { comment: "PK\u0005\u0006 looks like an end" }],
  ];

  test.each(ways)("%s", async (_name, how, options) => {
    const before = richWorkbook(() => how, options);
    const after = patchPackage(before, withDate);
    expect(changedEntries(before, after).sort()).toStrictEqual(["xl/styles.xml", sheetPart].sort());
    expect([complaints(before), complaints(after)]).toStrictEqual([[], []]);
    const {
      sheets: [sheet],
    } = await openPackage(after);
    const rows = [...(sheet?.rows ?? [])];
    expect(rows).toHaveLength(6);
    expect(rows[1]?.cells[3]?.value).toBe("No Intent");
  });

  /** fflate looks for 64-bit entries only before a 64-bit end, and takes the comment for the end. */
  const readByOthers = ways.filter(([name]) => name !== "64-bit entries" && name !== "a comment at the end");

  test.each(readByOthers)("%s, unpacked by another program", (_name, how, options) => {
    const after = patchPackage(
      richWorkbook(() => how, options),
      edits,
    );
    expect(partOf(after, sheetPart)).toBe(expectedSheet);
    expect(unzipSync(after)["xl/vbaProject.bin"]).toStrictEqual(richParts["xl/vbaProject.bin"]);
  });

  test("names beyond ASCII", () => {
    const parts = { ...simpleParts(worksheet("")), "xl/media/図.png": Uint8Array.of(1, 2, 3) };
    const after = patchPackage(zipOf(parts), [{ sheet: "Sheet1", row: 0, column: 0, value: 1 }]);
    expect(unzipSync(after)["xl/media/図.png"]).toStrictEqual(Uint8Array.of(1, 2, 3));
  });
});

describe("an edit that can't be made", () => {
  const problemOf = (
    edit: Partial<CellEdit>,
    bytes = richWorkbook(),
    more: readonly CellEdit[] = [],
  ): PackageProblem => {
    try {
      patchPackage(bytes, [{ sheet: "Tracker", row: 1, column: 0, value: "x", ...edit }, ...more]);
    } catch (error) {
      if (error instanceof PackageError) return error.problem;
      throw error;
    }
    throw new Error("no problem");
  };
  const unstyled = simpleWorkbook("", {
    "xl/styles.xml": null,
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]),
  });
  const again: CellEdit = { sheet: "Tracker", row: 1, column: 0, value: "y" };

  test.each<readonly [name: string, problem: () => PackageProblem, expected: PackageProblem]>([
    ["a sheet that is not there", () => problemOf({ sheet: "Sheet9" }), { code: "no-such-sheet", sheet: "Sheet9" }],
    ["a formula", () => problemOf({ column: 5 }), { code: "formula-cell", sheet: "Tracker", row: 1, column: 5 }],
    [
      "the first cell of a shared formula",
      () => problemOf({ sheet: "Summary", column: 1 }),
      { code: "formula-cell", sheet: "Summary", row: 1, column: 1 },
    ],
    [
      "another cell of a shared formula",
      () => problemOf({ sheet: "Summary", row: 2, column: 1 }),
      { code: "formula-cell", sheet: "Summary", row: 2, column: 1 },
    ],
    [
      "a cell an array formula fills",
      () => problemOf({ sheet: "Summary", row: 2, column: 4 }),
      { code: "formula-cell", sheet: "Summary", row: 2, column: 4 },
    ],
    [
      "clearing a formula",
      () => problemOf({ column: 5, value: null }),
      { code: "formula-cell", sheet: "Tracker", row: 1, column: 5 },
    ],
    [
      "one cell twice",
      () => problemOf({}, richWorkbook(), [again]),
      { code: "edited-twice", sheet: "Tracker", row: 1, column: 0 },
    ],
    [
      "a row beyond the last",
      () => problemOf({ row: 1_048_576 }),
      { code: "outside-sheet", sheet: "Tracker", row: 1_048_576, column: 0 },
    ],
    [
      "half a column",
      () => problemOf({ column: 0.5 }),
      { code: "outside-sheet", sheet: "Tracker", row: 1, column: 0.5 },
    ],
    ["no number", () => problemOf({ value: NaN }), { code: "number-not-finite", sheet: "Tracker", row: 1, column: 0 }],
    [
      "more text than a cell holds",
      () => problemOf({ value: "x".repeat(32_768) }),
      { code: "text-too-long", sheet: "Tracker", row: 1, column: 0 },
    ],
    [
      "a format where there are no styles",
      () => problemOf({ sheet: "Sheet1", numberFormat: "0" }, unstyled),
      { code: "no-styles" },
    ],
  ])("%s", (_name, problem, expected) => {
    expect(problem()).toStrictEqual(expected);
  });
});
