import { type Rect } from "./rect";
import { parseRect } from "./cellReference";
import { type PackageLimits, packageLimits } from "./packageLimits";
import { PackageParts } from "./parts/packageParts";
import { readSharedStrings } from "./parts/readSharedStrings";
import { readSheet, type SheetContents, type SheetContext } from "./sheet/readSheet";
import { readStyles } from "./styles/readStyles";
import { findWorkbookParts, type SheetPart } from "./parts/workbookParts";
import { elementsAt, readElement } from "./xml/xmlElement";
import { readZip } from "./zip/zipArchive";

export interface OpenedTable {
  readonly part: string;
  readonly name: string;
  /** Place of its sheet in `sheets`. */
  readonly sheet: number;
  /** Heading row, data rows and total row together. */
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** As its part numbers them, from left to right. */
  readonly columnIds: readonly number[];
}

export interface OpenedSheet extends SheetContents {
  readonly name: string;
  readonly part: string;
  readonly visible: boolean;
}

/** A workbook as plain data. */
export interface OpenedPackage {
  readonly date1904: boolean;
  /** Worksheets in the order of their tabs. */
  readonly sheets: readonly OpenedSheet[];
  readonly tables: readonly OpenedTable[];
  /** Place in `sheets` of the one that is seen first. */
  readonly activeSheet: number;
}

function readTable(parts: PackageParts, part: string, sheet: number): OpenedTable {
  const table = readElement(parts.xml(part).text, part);
  const { attributes } = table;
  return {
    part,
    name: attributes["displayName"] ?? attributes["name"] ?? "",
    sheet,
    rect: parseRect(attributes["ref"] ?? "", part),
    showHeaders: Number(attributes["headerRowCount"] ?? 1) > 0,
    showTotals: Number(attributes["totalsRowCount"] ?? 0) > 0,
    columnIds: elementsAt(table, "tableColumns", "tableColumn").map((column) => Number(column.attributes["id"])),
  };
}

function readTables(parts: PackageParts, sheets: readonly SheetPart[]): OpenedTable[] {
  return sheets.flatMap(({ part }, sheet) =>
    parts
      .relationships(part)
      .filter(({ type }) => type === "table")
      .map(({ target }) => readTable(parts, target, sheet)),
  );
}

/**
 * Reads a workbook (.xlsx, .xlsm, .xltx, .xltm). Nothing is unpacked before its sizes are checked; no formula is
 * calculated; charts, pictures, macros and the like are not looked at.
 *
 * Rejects with PackageError: any of its codes but those of edits.
 */
export async function openPackage(bytes: Uint8Array, limits: PackageLimits = packageLimits): Promise<OpenedPackage> {
  const parts = new PackageParts(readZip(bytes, limits));
  const { sheets, styles, sharedStrings, date1904, activeSheet } = findWorkbookParts(parts);
  const context: SheetContext = {
    strings: sharedStrings === null ? [] : readSharedStrings(parts.xml(sharedStrings).text, sharedStrings),
    styles: styles === null ? [] : readStyles(parts.xml(styles).text, styles),
    date1904,
  };
  const opened: OpenedSheet[] = [];
  for (const sheet of sheets) {
    opened.push({ ...sheet, ...readSheet(parts.xml(sheet.part).text, sheet.part, context) });
    // A page that opens a large workbook gets a breath between two sheets.
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }
  return { date1904, sheets: opened, tables: readTables(parts, sheets), activeSheet };
}
