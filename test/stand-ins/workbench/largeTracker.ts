import { strToU8, zipSync } from "fflate";
import { formatCell } from "../../../src/file/cellReference";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const part = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const relationship = (type: string, target: string): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;

const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
  ["/xl/workbook.xml", "sheet.main"],
  ["/xl/worksheets/sheet1.xml", "worksheet"],
  ["/xl/tables/table1.xml", "table"],
]
  .map(([name, type]) => `<Override PartName="${String(name)}" ContentType="${part}.${String(type)}+xml"/>`)
  .join("")}</Types>`;

const textCell = (row: number, column: number, text: string): string =>
  `<c r="${formatCell(row, column)}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A workbook with one table of texts, "Tracking" on the sheet "Tracker". */
export function largeTracker(rows: number, columns: number): Uint8Array {
  const headings = Array.from({ length: columns }, (_, column) => `Column ${String(column + 1)}`);
  const lines = Array.from(
    { length: rows + 1 },
    (_, row) =>
      `<row r="${String(row + 1)}">${headings.map((heading, column) => textCell(row, column, row === 0 ? heading : `${String(column)} ${String(row % 97)}`)).join("")}</row>`,
  );
  const ref = `A1:${formatCell(rows, columns - 1)}`;
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationship("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Tracker" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationship("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${lines.join("")}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationship("table", "../tables/table1.xml"),
    "xl/tables/table1.xml": `${head}<table xmlns="${main}" id="1" name="Tracking" displayName="Tracking" ref="${ref}"><tableColumns count="${String(columns)}">${headings.map((name, at) => `<tableColumn id="${String(at + 1)}" name="${name}"/>`).join("")}</tableColumns></table>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
}
