import { PackageError } from "../packageProblem";
import { type PackageParts } from "./packageParts";
import { elementsAt, isTrue, prefixedAttribute, readElement, type XmlElement } from "../xml/xmlElement";

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly visible: boolean;
}

/** Which parts make up the workbook. */
export interface WorkbookParts {
  readonly date1904: boolean;
  /** Worksheets alone, in the order of their tabs; sheets that are one chart have no cells. */
  readonly sheets: readonly SheetPart[];
  /** Place in `sheets` of the one that is seen first. */
  readonly activeSheet: number;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
}

const CONTENT_TYPES = "[Content_Types].xml";
const PLAIN = /(sheet|template|sheet\.macroenabled|template\.macroenabled|addin\.macroenabled)\.main\+xml$/;
const BINARY = /excel\.sheet\.binary\.macroenabled\.main$/;

function contentType(parts: PackageParts, part: string): string {
  const types = readElement(parts.xml(CONTENT_TYPES).text, CONTENT_TYPES);
  const own = elementsAt(types, "Override").find(
    ({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const general = elementsAt(types, "Default").find(
    ({ attributes }) => attributes["Extension"]?.toLowerCase() === extension,
  );
  return (own ?? general)?.attributes["ContentType"]?.toLowerCase() ?? "";
}

function findWorkbook(parts: PackageParts): string {
  if (parts.find(CONTENT_TYPES) === undefined) throw new PackageError({ code: "not-xlsx" });
  if (parts.find("_rels/.rels") === undefined) throw new PackageError({ code: "missing-part", part: "_rels/.rels" });
  const part = parts.relationships("").find(({ type }) => type === "officeDocument")?.target;
  if (part === undefined) throw new PackageError({ code: "not-xlsx" });
  const type = contentType(parts, part);
  if (BINARY.test(type)) throw new PackageError({ code: "xlsb" });
  if (!PLAIN.test(type)) throw new PackageError({ code: "not-xlsx" });
  return part;
}

/** @throws PackageError "missing-part" for a sheet that is listed but not there. */
function findSheets(parts: PackageParts, part: string, workbook: XmlElement): (SheetPart | null)[] {
  const related = new Map(parts.relationships(part).map((relationship) => [relationship.id, relationship]));
  return elementsAt(workbook, "sheets", "sheet").map((sheet) => {
    const name = sheet.attributes["name"] ?? "";
    const relationship = related.get(prefixedAttribute(sheet, "id") ?? "");
    if (relationship === undefined) throw new PackageError({ code: "missing-part", part: name });
    if (relationship.type !== "worksheet") return null;
    parts.entry(relationship.target);
    return { name, part: relationship.target, visible: (sheet.attributes["state"] ?? "visible") === "visible" };
  });
}

/**
 * Finds the workbook and its parts by following the relationships from the package: names and folders are free.
 *
 * @throws PackageError "not-xlsx", "xlsb", "missing-part", "no-sheets", and those of `PackageParts.xml`.
 */
export function findWorkbookParts(parts: PackageParts): WorkbookParts {
  const part = findWorkbook(parts);
  const workbook = readElement(parts.xml(part).text, part);
  const all = findSheets(parts, part, workbook);
  const sheets = all.filter((sheet) => sheet !== null);
  if (sheets.length === 0) throw new PackageError({ code: "no-sheets" });
  const target = (type: string): string | null =>
    parts.relationships(part).find((found) => found.type === type)?.target ?? null;
  const active = all[Number(elementsAt(workbook, "bookViews", "workbookView")[0]?.attributes["activeTab"] ?? 0)];
  return {
    date1904: isTrue(elementsAt(workbook, "workbookPr")[0]?.attributes["date1904"]),
    sheets,
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet === active),
    ),
    styles: target("styles"),
    sharedStrings: target("sharedStrings"),
  };
}
