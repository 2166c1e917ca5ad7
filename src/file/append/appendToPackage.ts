import type { CellEdit } from "../cellEdit";
import { checkEdit } from "../cellEdit";
import { packageLimits } from "../packageLimits";
import { PackageParts } from "../parts/packageParts";
import { readSharedStrings } from "../parts/readSharedStrings";
import { findWorkbookParts, type WorkbookParts } from "../parts/workbookParts";
import { patchSheet } from "../patch/patchSheet";
import { FORMULA } from "../patchPackage";
import { GrowingStyles } from "../styles/growingStyles";
import type { Place } from "../table/places";
import { elementsAt, readElement } from "../xml/xmlElement";
import type { XmlText } from "../xml/xmlText";
import { replaceEntries } from "../zip/replaceEntries";
import { readZip } from "../zip/zipArchive";
import type { ZipEntry } from "../zip/zipDirectory";
import type { AppendedRow } from "../../review/merge/monthPort";
import { addedEdits, movedTotal } from "./addedEdits";
import { calculatedColumns } from "./calculatedColumns";
import { grownChain } from "./calculationChain";
import { grownRules } from "./grownRules";
import { withGrownFormulas, withGrownNames } from "./grownText";
import { growTable } from "./growTable";
import { modelRows } from "./modelRows";
import type { Growth } from "./moveDown";

type Replaced = [ZipEntry, Uint8Array][];

/** A copy of a package whose table or plain range has rows more. */
export function appendToPackage(
  bytes: Uint8Array,
  place: Place,
  growth: Growth,
  rows: readonly AppendedRow[],
): Uint8Array {
  const parts = new PackageParts(readZip(bytes, packageLimits));
  const workbook = findWorkbookParts(parts);
  const styles = new GrowingStyles(parts, workbook.styles);
  const edits = editsOf(parts, workbook, place, growth, rows);
  edits.forEach(checkEdit);
  const sheet = sheetReplacement(parts, workbook, place, growth, edits, styles);
  return replaceEntries(
    parts.archive,
    new Map([
      ...sheet,
      ...styles.replacement(),
      ...(place.table === null
        ? []
        : changed(parts, place.table.part, (text, part) => growTable(text, part, growth.by))),
      ...otherSheets(parts, workbook, place, growth),
      ...workbookReplacements(parts, place, growth, edits),
    ]),
  );
}

function editsOf(
  parts: PackageParts,
  { sharedStrings }: WorkbookParts,
  { sheet, table }: Place,
  growth: Growth,
  rows: readonly AppendedRow[],
): readonly CellEdit[] {
  const end = growth.rows.row + growth.rows.rows;
  const wanted = new Set([...(growth.rows.rows > 0 ? [end - 1] : []), ...(growth.rows.rows > 1 ? [end - 2] : []), end]);
  const strings = sharedStrings === null ? [] : readSharedStrings(parts.xml(sharedStrings).text, sharedStrings);
  const model = {
    growth,
    rows: modelRows(parts.xml(sheet.part), sheet.part, wanted, strings),
    calculated: table === null ? new Map<number, string>() : calculatedColumns(parts.xml(table.part).text, table.part),
  };
  return [...movedTotal(model), ...addedEdits(model, rows)];
}

function sheetReplacement(
  parts: PackageParts,
  workbook: WorkbookParts,
  { sheet }: Place,
  growth: Growth,
  edits: readonly CellEdit[],
  styles: GrowingStyles,
): Replaced {
  const xml = grownSheet(parts.xml(sheet.part), growth);
  const patched = patchSheet(xml, sheet.part, edits, {
    findStyle: styles.find,
    formulasElsewhere: () =>
      workbook.sheets.some(({ part }) => part !== sheet.part && FORMULA.test(parts.xml(part).text)),
  });
  return [[parts.entry(sheet.part), patched ?? xml.encode(xml.text)]];
}

/** What refers to the rows from their own sheet. */
function grownSheet({ text, encode }: XmlText, growth: Growth): XmlText {
  const end = /<\/(?:[^\s<>/:]+:)?sheetData\s*>/u.exec(text)?.index ?? text.length;
  const rows = text.slice(0, end);
  const tail = grownRules(text.slice(end), growth);
  return { text: (FORMULA.test(rows) ? withGrownFormulas(rows, growth, true) : rows) + tail, encode };
}

/** Other sheets only change where they point at a total row that moves. */
function otherSheets(parts: PackageParts, { sheets }: WorkbookParts, { sheet }: Place, growth: Growth): Replaced {
  if (!growth.hasTotal) return [];
  return sheets
    .filter(({ part }) => part !== sheet.part && FORMULA.test(parts.xml(part).text))
    .flatMap(({ part }) => changed(parts, part, (text) => withGrownFormulas(text, growth, false)));
}

function workbookReplacements(
  parts: PackageParts,
  { sheet }: Place,
  growth: Growth,
  edits: readonly CellEdit[],
): Replaced {
  const book = parts.relationships("").find(({ type }) => type === "officeDocument")?.target ?? "";
  const names = changed(parts, book, (text) => withGrownNames(text, growth));
  const chain = parts.relationships(book).find(({ type }) => type === "calcChain")?.target;
  if (chain === undefined || parts.find(chain) === undefined) return names;
  const own = elementsAt(readElement(parts.xml(book).text, book), "sheets", "sheet").find(
    ({ attributes }) => attributes["name"] === sheet.name,
  );
  const id = own?.attributes["sheetId"] ?? "1";
  const formulas = edits.filter(({ formula }) => formula !== undefined);
  return [...names, ...changed(parts, chain, (text, part) => grownChain(text, part, id, growth, formulas))];
}

/** A part with another text; nothing where it is the same. */
function changed(parts: PackageParts, part: string, change: (text: string, part: string) => string): Replaced {
  const { text, encode } = parts.xml(part);
  const now = change(text, part);
  return now === text ? [] : [[parts.entry(part), encode(now)]];
}
