import { formatCell, formatRect } from "../../../src/file/cellReference";
import type { Rect } from "../../../src/file/rect";
import { escapeCellText, escapeXml } from "../../../src/file/xml/escapedText";
import { MAIN, OFFICE, relationships, simpleParts, worksheet, XML, zipOf } from "../../stand-ins/files/simpleWorkbook";
import { sheetName } from "../scratch";
import type { Raw } from "../scratchRows";

export interface ScratchTable {
  readonly name: string;
  readonly rect: Rect;
  readonly showTotals: boolean;
}

/** What was typed into a cell, and the number format it has. */
export interface TypedCell {
  readonly raw: Raw;
  readonly format: string;
}

/** What is to be in the file; rows are those that have any cell, by their number from 0, in any order. */
export interface ScratchModel {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, TypedCell>>;
  readonly table: ScratchTable | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly string[];
  readonly protected: boolean;
  readonly selected: string;
}

/** A package with the one sheet; formulas have no results. */
export function scratchPackage(model: ScratchModel): Uint8Array {
  const formats = [
    ...new Set([
      "General",
      ...[...model.rows.values()].flatMap((row) => [...row.values()].map(({ format }) => format)),
    ]),
  ];
  const { table } = model;
  const rows = [...model.rows].sort(([one], [other]) => one - other);
  const sheet = worksheet(rows.map(([row, cells]) => rowXml(model, row, cells, formats)).join(""), {
    before: `<sheetViews><sheetView workbookViewId="0"><selection activeCell="${model.selected.split(":")[0] ?? ""}" sqref="${model.selected}"/></sheetView></sheetViews>`,
    after: [
      model.protected ? '<sheetProtection sheet="1"/>' : "",
      model.merges.length === 0
        ? ""
        : `<mergeCells>${model.merges.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`,
      table === null ? "" : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    ].join(""),
  });
  return zipOf(
    simpleParts(sheet, {
      "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/styles.xml": stylesXml(formats),
      "xl/worksheets/_rels/sheet1.xml.rels":
        table === null ? null : relationships(["rId1", "table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": table === null ? null : tableXml(table, model),
    }),
  );
}

function rowXml(
  { hiddenRows }: ScratchModel,
  row: number,
  cells: ReadonlyMap<number, TypedCell>,
  formats: readonly string[],
): string {
  const inner = [...cells].map(([column, { raw, format }]) => {
    const { type, content } = cellContent(raw, format);
    return `<c r="${formatCell(row, column)}" s="${String(formats.indexOf(format))}"${type}>${content}</c>`;
  });
  return `<row r="${String(row + 1)}"${hiddenRows.has(row) ? ' hidden="1"' : ""}>${inner.join("")}</row>`;
}

function cellContent(raw: Raw, format: string): { readonly type: string; readonly content: string } {
  if (raw === null || raw === "") return { type: "", content: "" };
  if (typeof raw === "number") return { type: "", content: `<v>${String(raw)}</v>` };
  if (typeof raw === "boolean") return { type: ' t="b"', content: `<v>${raw ? "1" : "0"}</v>` };
  if (format !== "@" && raw.startsWith("=")) return { type: "", content: `<f>${escapeXml(raw.slice(1))}</f>` };
  if (format !== "@" && raw.startsWith("#")) return { type: ' t="e"', content: `<v>${raw}</v>` };
  const text = raw.startsWith("'") ? raw.slice(1) : raw;
  return { type: ' t="inlineStr"', content: `<is><t xml:space="preserve">${escapeCellText(text)}</t></is>` };
}

function tableXml({ name, rect, showTotals }: ScratchTable, { rows }: ScratchModel): string {
  const columns = Array.from({ length: rect.columns }, (_, index) => {
    const heading = String(rows.get(rect.row)?.get(rect.column + index)?.raw ?? "");
    return `<tableColumn id="${String(index + 1)}" name="${escapeXml(heading)}"/>`;
  });
  const data = formatRect(showTotals ? { ...rect, rows: rect.rows - 1 } : rect);
  return `${XML}<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${formatRect(rect)}"${showTotals ? ' totalsRowCount="1"' : ""}><autoFilter ref="${data}"/><tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns></table>`;
}

function stylesXml(formats: readonly string[]): string {
  const [codes, styles] = [
    formats.map((code, index) => `<numFmt numFmtId="${String(164 + index)}" formatCode="${escapeXml(code)}"/>`),
    formats.map((_, index) => `<xf numFmtId="${String(164 + index)}" applyNumberFormat="1"/>`),
  ];
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${String(codes.length)}">${codes.join("")}</numFmts><cellXfs count="${String(styles.length)}">${styles.join("")}</cellXfs></styleSheet>`;
}
