import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { MAIN, simpleParts, XML, zipOf } from "../stand-ins/files/simpleWorkbook";
import { type CellEdit } from "../../src/file/cellEdit";
import { formatCell } from "../../src/file/cellReference";
import { type CellConstant } from "../../src/file/patch/cellXml";
import { escapeCellText } from "../../src/file/xml/escapedText";
import { openPackage } from "../../src/file/openPackage";
import { patchPackage } from "../../src/file/patchPackage";

const sheetPart = "xl/worksheets/sheet1.xml";
const ROWS = 6;
const COLUMNS = 30;

interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellConstant;
  readonly style: number;
  readonly way: number;
}
interface WrittenSheet {
  readonly cells: readonly WrittenCell[];
  readonly prefix: string;
  readonly blank: string;
  readonly spans: boolean;
  readonly selfClosing: boolean;
}

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("", " a ", "_x0041_", "=1", "007", "1/2", "'x", "a\r\nb", "]]>", '<c r="A1"/>', "東京", "\u0000"),
);
const value: fc.Arbitrary<CellConstant> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: "#N/A" }, { error: "#REF!" }),
);
const place = { row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) };
const address = ({ row, column }: { readonly row: number; readonly column: number }): string => formatCell(row, column);

const sheets: fc.Arbitrary<WrittenSheet> = fc.record({
  cells: fc.uniqueArray(fc.record({ ...place, value, style: fc.nat(3), way: fc.nat(1) }), {
    selector: address,
    maxLength: 25,
  }),
  prefix: fc.constantFrom("", "x:"),
  blank: fc.constantFrom("", "\n", "\r\n  "),
  spans: fc.boolean(),
  selfClosing: fc.boolean(),
});
const edits: fc.Arbitrary<readonly CellEdit[]> = fc.uniqueArray(
  fc.record(
    { sheet: fc.constant("Sheet1"), ...place, value, numberFormat: fc.constantFrom("m/d/yyyy", "yyyy-mm-dd", "0.0%") },
    { requiredKeys: ["sheet", "row", "column", "value"] },
  ),
  { selector: address, maxLength: 20 },
);

function cellXml({ row, column, value: content, style, way }: WrittenCell, p: string): string {
  const start = `<${p}c r="${address({ row, column })}"${style === 0 ? "" : ` s="${String(style)}"`}`;
  if (content === null) return way === 0 ? `${start}/>` : `${start}></${p}c>`;
  if (typeof content === "number") return `${start}><${p}v>${String(content)}</${p}v></${p}c>`;
  if (typeof content === "boolean") return `${start} t="b"><${p}v>${content ? "1" : "0"}</${p}v></${p}c>`;
  if (typeof content === "object") return `${start} t="e"><${p}v>${content.error}</${p}v></${p}c>`;
  const inner = escapeCellText(content);
  return way === 0
    ? `${start} t="str"><${p}v>${inner}</${p}v></${p}c>`
    : `${start} t="inlineStr"><${p}is><${p}t xml:space="preserve">${inner}</${p}t></${p}is></${p}c>`;
}

function sheetXml({ cells, prefix: p, blank, spans, selfClosing }: WrittenSheet): string {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const own = cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    if (own.length === 0) return selfClosing && row % 2 === 0 ? `<${p}row r="${String(row + 1)}"/>${blank}` : "";
    const hint = spans ? ` spans="${String((own[0]?.column ?? 0) + 1)}:${String((own.at(-1)?.column ?? 0) + 1)}"` : "";
    return `<${p}row r="${String(row + 1)}"${hint}>${own.map((cell) => cellXml(cell, p)).join(blank)}</${p}row>${blank}`;
  });
  return `${XML}<${p}worksheet xmlns${p === "" ? "" : ":x"}="${MAIN}"><${p}dimension ref="B2:C3"/><${p}sheetData>${rows.join("")}</${p}sheetData></${p}worksheet>`;
}

/** The part without the edited cells and the hints that may follow them. */
function rest(xml: string, edited: readonly CellEdit[]): string {
  let left = xml;
  for (const edit of edited)
    left = left.replace(new RegExp(`<(x:)?c r="${address(edit)}"[^>]*?(?:/>|>.*?</(x:)?c>)`, "s"), "");
  return left
    .replace(/ spans="[^"]*"/g, "")
    .replace(/(<(x:)?dimension ref=")[^"]*/, "$1")
    .replace(/<(x:)?row r="\d+"(?:\/>|><\/(x:)?row>)/g, "");
}

async function valuesOf(bytes: Uint8Array): Promise<Map<string, CellConstant | object>> {
  const {
    sheets: [sheet],
  } = await openPackage(bytes);
  return new Map(
    [...(sheet?.rows ?? [])].flatMap(({ row, cells }) =>
      cells.flatMap((cell): [string, CellConstant | object][] =>
        cell.value === null ? [] : [[formatCell(row, cell.column), cell.value]],
      ),
    ),
  );
}

function expectedValues(sheet: WrittenSheet, edited: readonly CellEdit[]): Map<string, CellConstant> {
  const values = new Map(
    [...sheet.cells, ...edited].map((cell): [string, CellConstant] => [address(cell), cell.value]),
  );
  return new Map([...values].filter(([, content]) => content !== null));
}

/** Zero has no sign in a workbook. */
const unsigned = <T>(values: Map<string, T>): [string, T | number][] =>
  [...values]
    .map(([key, content]): [string, T | number] => [key, Object.is(content, -0) ? 0 : content])
    .sort(([a], [b]) => (a < b ? -1 : 1));

test("whatever is edited in whatever sheet, it reads back and the rest is what it was", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, edits, async (sheet, edited) => {
      const parts = simpleParts(sheetXml(sheet));
      const after = patchPackage(zipOf(parts), edited);
      expect(unsigned(await valuesOf(after))).toStrictEqual(unsigned(expectedValues(sheet, edited)));
      const unpacked = unzipSync(after);
      expect(rest(strFromU8(unpacked[sheetPart] ?? new Uint8Array()), edited)).toBe(rest(sheetXml(sheet), edited));
      for (const part of Object.keys(parts).filter((name) => name !== sheetPart && name !== "xl/styles.xml")) {
        expect(strFromU8(unpacked[part] ?? new Uint8Array())).toBe(parts[part]);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test("a number format that is asked for is there, and every other cell keeps its own", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, edits, async (sheet, edited) => {
      const formats = async (bytes: Uint8Array): Promise<Map<string, string>> => {
        const {
          sheets: [opened],
        } = await openPackage(bytes);
        return new Map(
          [...(opened?.rows ?? [])].flatMap(({ row, cells }) =>
            cells.map(({ column, style }): [string, string] => [formatCell(row, column), style.format]),
          ),
        );
      };
      const before = zipOf(simpleParts(sheetXml(sheet)));
      const [old, now] = [await formats(before), await formats(patchPackage(before, edited))];
      const asked = new Map(
        edited.flatMap((edit): [string, string][] =>
          edit.numberFormat === undefined ? [] : [[address(edit), edit.numberFormat]],
        ),
      );
      for (const [key, format] of now)
        expect([key, format]).toStrictEqual([key, asked.get(key) ?? old.get(key) ?? "General"]);
      for (const key of asked.keys()) expect(now.has(key)).toBe(true);
    }),
    { numRuns: 100 },
  );
}, 60_000);
