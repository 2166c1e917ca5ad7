import { zipSync } from "fflate";
import {
  MAIN,
  OFFICE,
  relationships,
  simpleParts,
  simpleWorkbook,
  worksheet,
  XML,
  zipOf,
} from "../stand-ins/files/simpleWorkbook";
import { joined, writeZip } from "../stand-ins/files/zipWriter";
import { openPackage } from "../../src/file/openPackage";
import { packageLimits } from "../../src/file/packageLimits";
import { PackageError, type PackageProblem } from "../../src/file/packageProblem";
import { patchPackage } from "../../src/file/patchPackage";

const good = simpleWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>');
const sheetPart = "xl/worksheets/sheet1.xml";
const withSheet = (sheet: string | Uint8Array): Uint8Array => simpleWorkbook("", { [sheetPart]: sheet });
const contentTypes = String(simpleParts("")["[Content_Types].xml"]);

/** A compound file with streams of these names: what wraps old workbooks and those with a password. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => {
      bytes[at + place * 2] = letter.charCodeAt(0);
    });
    bytes[at + 64] = (name.length + 1) * 2;
    bytes[at + 66] = 2;
  });
  return bytes;
}

async function problemOf(bytes: Uint8Array, limits = packageLimits): Promise<PackageProblem> {
  const error: unknown = await openPackage(bytes, limits).then(
    () => "opened",
    (reason: unknown) => reason,
  );
  if (!(error instanceof PackageError)) throw error instanceof Error ? error : new Error(String(error));
  expect(() => patchPackage(bytes, [{ sheet: "Sheet1", row: 0, column: 0, value: 1 }], limits)).toThrow(PackageError);
  return error.problem;
}

describe("a file that is no workbook", () => {
  test.each<readonly [name: string, bytes: Uint8Array, problem: Partial<PackageProblem>]>([
    ["an empty file", new Uint8Array(), { code: "empty-file" }],
    ["text", new TextEncoder().encode("Tenant,Service\n"), { code: "not-xlsx" }],
    ["text that begins like a zip", new TextEncoder().encode("PK, ".repeat(20)), { code: "not-xlsx" }],
    ["an old .xls", compoundFile("Root Entry", "Workbook"), { code: "old-xls" }],
    ["an older .xls", compoundFile("Book"), { code: "old-xls" }],
    ["a workbook with a password", compoundFile("EncryptionInfo", "EncryptedPackage"), { code: "encrypted" }],
    ["another compound file", compoundFile("WordDocument"), { code: "not-xlsx" }],
    ["a zip of something else", zipSync({ "notes.txt": new Uint8Array(3) }), { code: "not-xlsx" }],
    ["an empty zip", zipSync({}), { code: "not-xlsx" }],
    [
      "a .docx",
      simpleWorkbook("", {
        "[Content_Types].xml": contentTypes.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main"),
      }),
      { code: "not-xlsx" },
    ],
    ["a package about nothing", simpleWorkbook("", { "_rels/.rels": relationships() }), { code: "not-xlsx" }],
    [
      "an .xlsb",
      simpleWorkbook("", {
        "[Content_Types].xml": contentTypes.replace(
          /application\/vnd[^"]*sheet\.main\+xml/,
          "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
        ),
      }),
      { code: "xlsb" },
    ],
  ])("%s", async (_name, bytes, problem) => {
    expect(await problemOf(bytes)).toMatchObject(problem);
  });
});

describe("a damaged zip", () => {
  const parts = simpleParts(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const files = Object.entries(parts).map(([name, contents]) => ({ name, contents }));
  const lying = (lies: object): Uint8Array =>
    writeZip(files.map((file) => (file.name === sheetPart ? { ...file, lies } : file)));
  const length = String(parts[sheetPart]).length;

  test.each([0.999, 0.9, 0.5, 0.05])("cut off after %d of its length", async (share) => {
    expect(await problemOf(good.slice(0, Math.floor(good.length * share)))).toStrictEqual({ code: "truncated" });
  });

  test.each<readonly [name: string, bytes: Uint8Array, problem: Partial<PackageProblem>]>([
    ["a part longer than it says", lying({ size: length - 1 }), { code: "damaged", part: sheetPart }],
    ["a part shorter than it says", lying({ size: length + 1 }), { code: "damaged", part: sheetPart }],
    ["a size no compression reaches", lying({ size: 300_000_000 }), { code: "damaged", part: sheetPart }],
    [
      "a stored part of another size",
      writeZip(
        files.map((file) => (file.name === sheetPart ? { ...file, stored: true, lies: { size: length + 1 } } : file)),
      ),
      { code: "damaged", part: sheetPart },
    ],
    ["another checksum", lying({ crc: 1 }), { code: "damaged", part: sheetPart }],
    ["two names for one part", lying({ localName: "xl/worksheets/sheet2.xml" }), { code: "damaged", part: sheetPart }],
    ["a method no package uses", lying({ method: 12 }), { code: "damaged", part: sheetPart }],
    ["a zip with a password", lying({ flags: 1 }), { code: "encrypted" }],
    [
      "one name twice",
      writeZip([...files, { name: sheetPart.toUpperCase(), contents: "" }]),
      { code: "damaged", part: sheetPart.toUpperCase() },
    ],
  ])("%s", async (_name, bytes, problem) => {
    expect(await problemOf(bytes)).toMatchObject(problem);
  });

  test("entries that share their data (how small files unpack to petabytes)", async () => {
    const zip = writeZip(files);
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    const second = directory + 46 + view.getUint16(directory + 28, true);
    view.setUint32(second + 42, view.getUint32(directory + 42, true), true);
    expect(await problemOf(zip)).toMatchObject({ code: "damaged" });
  });

  test.each([
    ["a directory larger than the file", 12, 0x7fffffff],
    ["a directory behind the end", 16, 0x7fffffff],
    ["more entries than there are", 10, 0x0fff],
    ["the second of two disks", 4, 1],
  ])("an end record that tells of %s", async (_name, at, value) => {
    const zip = good.slice();
    new DataView(zip.buffer).setUint16(zip.length - 22 + at, value & 0xffff, true);
    if (value > 0xffff) new DataView(zip.buffer).setUint16(zip.length - 20 + at, value >>> 16, true);
    expect(await problemOf(zip)).toMatchObject({ code: "damaged" });
  });

  test("garbage in the compressed data", async () => {
    const zip = good.slice();
    zip.fill(0xff, 60, 200);
    expect((await problemOf(zip)).code).toBe("damaged");
  });

  test("a directory that is not where the end says", async () => {
    expect((await problemOf(joined(good.slice(0, 100), good.slice(110)))).code).toBe("damaged");
  });
});

describe("a file too big inside", () => {
  test("one part", async () => {
    const bomb = withSheet(new Uint8Array(3_000_000));
    expect(await problemOf(bomb, { ...packageLimits, maxPartBytes: 1_000_000 })).toStrictEqual({
      code: "too-big-inside",
      size: 3_000_000,
      limit: 1_000_000,
    });
  });

  test("all parts together, those included that are never read", async () => {
    const parts = {
      ...simpleParts(worksheet("")),
      "xl/media/a.png": new Uint8Array(600_000),
      "xl/media/b.png": new Uint8Array(600_000),
    };
    expect(await problemOf(zipOf(parts), { ...packageLimits, maxTotalBytes: 1_000_000 })).toMatchObject({
      code: "too-big-inside",
      limit: 1_000_000,
    });
  });

  test("a part that says it is small and is not is given up at the size it said", async () => {
    const bytes = writeZip(
      Object.entries(simpleParts("")).map(([name, contents]) =>
        name === sheetPart ? { name, contents: new Uint8Array(5_000_000), lies: { size: 1_000 } } : { name, contents },
      ),
    );
    expect(await problemOf(bytes)).toStrictEqual({ code: "damaged", part: sheetPart });
  });

  test("too many parts", async () => {
    expect(await problemOf(good, { ...packageLimits, maxParts: 3 })).toMatchObject({
      code: "too-many-parts",
      limit: 3,
    });
  });
});

describe("a package with parts missing or broken", () => {
  const workbook = (sheets: string): string =>
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`;
  const laughs = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`;

  test.each<readonly [name: string, bytes: Uint8Array, problem: Partial<PackageProblem>]>([
    ["no relationships", simpleWorkbook("", { "_rels/.rels": null }), { code: "missing-part", part: "_rels/.rels" }],
    ["no workbook", simpleWorkbook("", { "xl/workbook.xml": null }), { code: "missing-part", part: "xl/workbook.xml" }],
    [
      "a listed sheet that is not there",
      simpleWorkbook("", { [sheetPart]: null }),
      { code: "missing-part", part: sheetPart },
    ],
    [
      "a listed sheet nobody relates to",
      simpleWorkbook("", { "xl/workbook.xml": workbook('<sheet name="Gone" sheetId="1" r:id="rId7"/>') }),
      { code: "missing-part", part: "Gone" },
    ],
    ["no sheets", simpleWorkbook("", { "xl/workbook.xml": workbook("") }), { code: "no-sheets" }],
    [
      "an unclosed element",
      withSheet(`<worksheet xmlns="${MAIN}"><sheetData>`),
      { code: "broken-xml", part: sheetPart },
    ],
    [
      "a stray ampersand",
      withSheet(worksheet('<row r="1"><c r="A1" t="str"><v>a & b</v></c></row>')),
      { code: "broken-xml", part: sheetPart },
    ],
    [
      "an entity nobody declared",
      withSheet(worksheet('<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>')),
      { code: "broken-xml", part: sheetPart },
    ],
    ["an empty part", withSheet(""), { code: "broken-xml", part: sheetPart }],
    ["entities that multiply", withSheet(laughs), { code: "xml-with-dtd", part: sheetPart }],
    [
      "another encoding",
      withSheet(worksheet("").replace("UTF-8", "windows-1252")),
      { code: "xml-encoding", part: sheetPart, encoding: "windows-1252" },
    ],
    [
      "bytes that are no UTF-8",
      withSheet(Uint8Array.from([...new TextEncoder().encode(worksheet("")), 0xff])),
      { code: "xml-encoding", encoding: "utf-8" },
    ],
    [
      "a part that is no worksheet",
      withSheet(`<chartsheet xmlns="${MAIN}"/>`),
      { code: "broken-part", part: sheetPart },
    ],
    ["rows that go back", withSheet(worksheet('<row r="2"/><row r="1"/>')), { code: "broken-part", address: "1" }],
    ["a row twice", withSheet(worksheet('<row r="2"/><row r="2"/>')), { code: "broken-part", address: "2" }],
    [
      "cells that go back",
      withSheet(worksheet('<row r="1"><c r="B1"/><c r="A1"/></row>')),
      { code: "broken-part", address: "A1" },
    ],
    [
      "a cell of another row",
      withSheet(worksheet('<row r="1"><c r="A2"/></row>')),
      { code: "broken-part", address: "A2" },
    ],
    [
      "a cell beyond the last column",
      withSheet(worksheet('<row r="1"><c r="XFE1"/></row>')),
      { code: "broken-part", address: "XFE1" },
    ],
  ])("%s", async (_name, bytes, problem) => {
    expect(await problemOf(bytes)).toMatchObject(problem);
  });

  test.each([
    ["a number that is none", '<c r="B1"><v>abc</v></c>'],
    ["a string that is not in the list", '<c r="B1" t="s"><v>7</v></c>'],
    ["a date that is none", '<c r="B1" t="d"><v>tomorrow</v></c>'],
  ])("%s", async (_name, cell) => {
    const opening = openPackage(simpleWorkbook(`<row r="1">${cell}</row>`));
    await expect(opening).rejects.toMatchObject({ problem: { code: "broken-part", part: sheetPart, address: "B1" } });
  });
});
