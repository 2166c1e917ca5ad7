import { strToU8, zipSync } from "fflate";
import { formatCell } from "../../src/file/cellReference";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const part = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface TrackerFile {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Without it the cells are a plain range. */
  readonly table?: string;
  readonly merged?: string;
  readonly protected?: boolean;
}

const relationships = (of: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of
    .map(
      ([type, target], at) => `<Relationship Id="rId${String(at + 1)}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const contentTypes = (parts: readonly (readonly [name: string, type: string])[]): string =>
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${parts
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${part}.${type}+xml"/>`)
    .join("")}</Types>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const rowXml = (cells: readonly string[], row: number): string =>
  `<row r="${String(row + 1)}">${cells.map((text, column) => (text === "" ? "" : `<c r="${formatCell(row, column)}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`)).join("")}</row>`;

const sheetXml = ({ headings, rows, merged, table, protected: locked = false }: TrackerFile): string =>
  [
    `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${[headings, ...rows].map(rowXml).join("")}</sheetData>`,
    locked ? '<sheetProtection sheet="1"/>' : "",
    merged === undefined ? "" : `<mergeCells count="1"><mergeCell ref="${merged}"/></mergeCells>`,
    table === undefined ? "" : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    "</worksheet>",
  ].join("");

function tableXml(name: string, { headings, rows }: TrackerFile): string {
  const ref = `A1:${formatCell(rows.length, headings.length - 1)}`;
  const columns = headings
    .map((heading, at) => `<tableColumn id="${String(at + 1)}" name="${escaped(heading)}"/>`)
    .join("");
  return `${head}<table xmlns="${main}" id="1" name="${name}" displayName="${name}" ref="${ref}"><tableColumns count="${String(headings.length)}">${columns}</tableColumns></table>`;
}

/** A workbook with one sheet, "Tracker", its headings in the first row. */
export function trackerFile(file: TrackerFile): Uint8Array {
  const { table } = file;
  const types: [string, string][] = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/worksheets/sheet1.xml", "worksheet"],
  ];
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(table === undefined ? types : [...types, ["/xl/tables/table1.xml", "table"]]),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Tracker" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([["worksheet", "worksheets/sheet1.xml"]]),
    "xl/worksheets/sheet1.xml": sheetXml(file),
    ...(table === undefined
      ? {}
      : {
          "xl/worksheets/_rels/sheet1.xml.rels": relationships([["table", "../tables/table1.xml"]]),
          "xl/tables/table1.xml": tableXml(table, file),
        }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
}
