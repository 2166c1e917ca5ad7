import type { CellState } from "../../review/snapshot";
import { newCellXml } from "../patch/cellXml";
import { escapeXml } from "../xml/escapedText";
import { newZip } from "./newZip";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const FIRST_CUSTOM_FORMAT = 164;

/** A workbook of one plain sheet with these rows; a cell has the number format it names, and no other look. */
export function plainWorkbook(sheetName: string, rows: readonly (readonly CellState[])[]): Uint8Array {
  const styles = new Map([["General", 0]]);
  const styleOf = (format = "General"): number => {
    const style = styles.get(format) ?? styles.size;
    styles.set(format, style);
    return style;
  };
  const sheet = sheetXml(rows, styleOf);
  return newZip(
    new Map([
      ["[Content_Types].xml", contentTypes],
      ["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
      ["xl/workbook.xml", workbookXml(sheetName)],
      [
        "xl/_rels/workbook.xml.rels",
        relationships([
          ["worksheet", "worksheets/sheet1.xml"],
          ["styles", "styles.xml"],
        ]),
      ],
      ["xl/styles.xml", stylesXml([...styles.keys()])],
      ["xl/worksheets/sheet1.xml", sheet],
    ]),
  );
}

function sheetXml(rows: readonly (readonly CellState[])[], styleOf: (format?: string) => number): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map(({ value, format }, column) =>
      value === "" ? "" : newCellXml("row", row, column, value, typeof value === "number" ? styleOf(format) : 0),
    );
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function workbookXml(sheetName: string): string {
  const sheet = `<sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/>`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheet}</sheets></workbook>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

const contentTypes = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

function stylesXml([, ...formats]: readonly string[]): string {
  const own = formats.map(
    (format, place) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + place}" formatCode="${escapeXml(format)}"/>`,
  );
  const numFmts = own.length === 0 ? "" : `<numFmts count="${own.length}">${own.join("")}</numFmts>`;
  const xf = (id: number) =>
    `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"${id === 0 ? "" : ' applyNumberFormat="1"'}/>`;
  const xfs = [xf(0), ...formats.map((_, place) => xf(FIRST_CUSTOM_FORMAT + place))];
  const fills =
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
  const plain = `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>${fills}<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`;
  const named = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
  return `${HEAD}<styleSheet xmlns="${MAIN}">${numFmts}${plain}<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>${named}</styleSheet>`;
}
