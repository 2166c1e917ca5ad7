import { requestCalculation } from "./calculationRequest";
import { byRow, type CellEdit, isNothing } from "../cellEdit";
import { type CellContents, changedCellXml, newCellXml } from "./cellXml";
import { PackageError } from "../packageProblem";
import type { XmlTag } from "../xml/xmlTag";
import { type ScannedCell, type ScannedRow, scanSheet, type SheetVisitor } from "../sheet/scanSheet";
import { SheetFormulas } from "../sheet/sheetFormulas";
import { widenDimension, widenSpans } from "./sheetHints";
import { PatchedText } from "../xml/patchedText";
import { spliceText } from "../xml/spliceText";
import type { XmlText } from "../xml/xmlText";

export interface PatchContext {
  /** The number of the style that is style `base` with the number format `code`. */
  readonly findStyle: (base: number, code: string) => number;
  /** Whether other sheets of the workbook have formulas; asked only where this one has none. */
  readonly formulasElsewhere: () => boolean;
}

/** A cell that comes into being takes the style of its row or else of its column, as in Excel. */
function columnStyle(columns: readonly XmlTag[], column: number): number {
  const found = columns.find(
    ({ attributes }) => column + 1 >= Number(attributes["min"]) && column + 1 <= Number(attributes["max"]),
  );
  return Number(found?.attributes["style"] ?? 0);
}

const prefixOf = (tag: string): string => tag.slice(0, tag.indexOf(":") + 1);

const contentsOf = ({ value, formula }: CellEdit): CellContents => (formula === undefined ? value : { formula });

class SheetPatcher implements SheetVisitor {
  private readonly output: PatchedText;
  private hasFormulas = false;
  private readonly formulas: SheetFormulas;
  private readonly columns: XmlTag[] = [];
  private dimension: XmlTag | null = null;
  private rowsData: { readonly tag: XmlTag; readonly end: number } | null = null;
  private request: XmlTag | null = null;
  private readonly added: CellEdit[] = [];
  /** Of the rows with edits, the next to come. */
  private next = 0;
  /** Of the row that is being read, those still to come. */
  private pending: CellEdit[] = [];
  private rowStyle: number | null = null;

  /** rows: those that have edits, with them, both in order. */
  constructor(
    private readonly xml: XmlText,
    private readonly part: string,
    private readonly rows: readonly (readonly [row: number, edits: CellEdit[]])[],
    private readonly context: PatchContext,
  ) {
    this.formulas = new SheetFormulas(part);
    this.output = new PatchedText(xml);
  }

  readonly element = (tag: XmlTag, depth: number): void => {
    if (depth === 1 && tag.name === "dimension") this.dimension = tag;
    if (depth === 1 && tag.name === "sheetCalcPr") this.request = tag;
    if (depth === 2 && tag.name === "col") this.columns.push(tag);
  };

  readonly row = ({ row, tag, style }: ScannedRow): void => {
    this.insert(tag.start, tag.start, this.newRows(row, tag.tag));
    const [ofRow, edits = []] = this.rows[this.next] ?? [];
    this.pending = ofRow === row ? edits : [];
    this.rowStyle = style === null ? null : Number(style);
    const columns = this.pending.filter((edit) => !isNothing(edit)).map(({ column }) => column);
    for (const splice of widenSpans(this.xml.text, tag, columns)) this.output.splice(splice);
  };

  readonly cell = (cell: ScannedCell): void => {
    const formula = this.formulas.at(cell);
    this.hasFormulas ||= formula !== undefined;
    if (this.pending.length === 0) return;
    this.insert(cell.start, cell.start, this.newCells(cell.column, cell.tag));
    const [edit] = this.pending;
    if (edit?.column !== cell.column) return;
    this.pending.shift();
    this.hasFormulas ||= edit.formula !== undefined;
    const { sheet, row, column } = edit;
    if (formula !== undefined && edit.overFormula !== true)
      throw new PackageError({ code: "formula-cell", sheet, row, column });
    const own = Number(cell.style ?? 0);
    const style = this.styleOf(edit, own);
    this.insert(
      cell.start,
      cell.end,
      changedCellXml(this.xml.text, cell, contentsOf(edit), style === own ? null : style),
    );
  };

  readonly rowEnd = ({ tag }: ScannedRow, closeStart: number): void => {
    this.append(tag, closeStart, this.newCells(Infinity, tag.tag));
  };

  /** What stands before the rows is small, and its hints are known last. */
  readonly data = (start: number): void => {
    this.output.begin(start);
  };

  readonly dataEnd = (tag: XmlTag, closeStart: number, end: number): void => {
    this.append(tag, closeStart, this.newRows(Infinity, tag.tag));
    this.rowsData = { tag, end };
  };

  /** The bytes of the part with everything done; null where nothing had to be. */
  patched(): Uint8Array | null {
    const { xml, rowsData: data, dimension, output } = this;
    const { text } = xml;
    if (data === null) throw new PackageError({ code: "broken-part", part: this.part, address: "sheetData" });
    if (!output.isTouched) return null;
    const asks = this.hasFormulas || this.context.formulasElsewhere();
    const request = asks ? requestCalculation(text, data.tag, data.end, this.request) : [];
    const hints = dimension === null ? [] : widenDimension(text, dimension, this.added);
    const all = [...hints, ...request];
    for (const splice of all.filter(({ start }) => start >= data.tag.start)) output.splice(splice);
    return output.finished(
      spliceText(
        text.slice(0, data.tag.start),
        all.filter(({ start }) => start < data.tag.start),
      ),
    );
  }

  private insert(start: number, end: number, text: string): void {
    if (text !== "") this.output.splice({ start, end, text });
  }

  /** Puts something at the end of an element, which may have to be opened for it. */
  private append(tag: XmlTag, closeStart: number, inner: string): void {
    if (inner === "" || !tag.selfClosing) this.insert(closeStart, closeStart, inner);
    else this.insert(tag.openEnd - 2, tag.openEnd, `>${inner}</${tag.tag}>`);
  }

  /** The pending edits of this row up to a column that have no cell yet. */
  private newCells(before: number, tag: string): string {
    let xml = "";
    while ((this.pending[0]?.column ?? Infinity) < before) xml += this.newCell(this.pending.shift(), tag);
    return xml;
  }

  private newCell(edit: CellEdit | undefined, tag: string): string {
    if (edit === undefined || isNothing(edit)) return "";
    const { sheet, row, column } = edit;
    if (this.formulas.covering({ row, column }) !== undefined)
      throw new PackageError({ code: "formula-cell", sheet, row, column });
    const base = this.rowStyle ?? columnStyle(this.columns, column);
    this.added.push(edit);
    this.hasFormulas ||= edit.formula !== undefined;
    return newCellXml(tag, row, column, contentsOf(edit), this.styleOf(edit, base));
  }

  private styleOf({ style, numberFormat }: CellEdit, own: number): number {
    const base = style ?? own;
    return numberFormat === undefined ? base : this.context.findStyle(base, numberFormat);
  }

  private newRows(before: number, siblingTag: string): string {
    const tag = `${prefixOf(siblingTag)}row`;
    let xml = "";
    for (; ; this.next += 1) {
      const [row = Infinity, edits = []] = this.rows[this.next] ?? [];
      if (row >= before) return xml;
      this.pending = edits;
      this.rowStyle = null;
      const cells = this.newCells(Infinity, tag);
      if (cells !== "") xml += `<${tag} r="${String(row + 1)}">${cells}</${tag}>`;
    }
  }
}

/**
 * The bytes of a worksheet part with some cells changed; null where nothing changes. Every other character is kept,
 * but for the hints that say where cells lie (a row's spans, the sheet's dimension) where a new cell lies outside
 * them, and the request to calculate where the workbook has formulas.
 *
 * @throws PackageError "formula-cell", "edited-twice", "broken-part" (no place for rows) and those of `scanSheet`.
 */
export function patchSheet(
  xml: XmlText,
  part: string,
  edits: readonly CellEdit[],
  context: PatchContext,
): Uint8Array | null {
  const patcher = new SheetPatcher(xml, part, [...byRow(edits)], context);
  scanSheet(xml.text, part, patcher);
  return patcher.patched();
}
