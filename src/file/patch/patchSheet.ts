import { requestCalculation } from "./calculationRequest";
import { byRow, type CellEdit, isNothing } from "../cellEdit";
import { changedCellXml, newCellXml } from "./cellXml";
import { PackageError } from "../packageProblem";
import { type XmlTag } from "../xml/parseXml";
import { type ScannedCell, type ScannedRow, scanSheet, type SheetVisitor } from "../sheet/scanSheet";
import { SheetFormulas } from "../sheet/sheetFormulas";
import { widenDimension, widenSpans } from "./sheetHints";
import { type Splice, spliceText } from "../xml/spliceText";
import { isTrue } from "../xml/xmlElement";

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

class SheetPatcher implements SheetVisitor {
  readonly splices: Splice[] = [];
  private hasFormulas = false;
  private readonly formulas: SheetFormulas;
  private readonly columns: XmlTag[] = [];
  private dimension: XmlTag | null = null;
  private data: { readonly tag: XmlTag; readonly end: number } | null = null;
  private request: XmlTag | null = null;
  private readonly added: CellEdit[] = [];
  /** Of the row that is being read, those still to come. */
  private pending: CellEdit[] = [];
  private rowStyle: number | null = null;

  /** rows: the edits of each row that has any, both in order; taken out as they are made. */
  constructor(
    private readonly text: string,
    private readonly part: string,
    private readonly rows: Map<number, CellEdit[]>,
    private readonly context: PatchContext,
  ) {
    this.formulas = new SheetFormulas(part);
  }

  readonly element = (tag: XmlTag, depth: number): void => {
    if (depth === 1 && tag.name === "dimension") this.dimension = tag;
    if (depth === 1 && tag.name === "sheetCalcPr") this.request = tag;
    if (depth === 2 && tag.name === "col") this.columns.push(tag);
  };

  readonly row = ({ row, tag }: ScannedRow): void => {
    this.insert(tag.start, tag.start, this.newRows(row, tag.tag));
    this.pending = this.rows.get(row) ?? [];
    this.rows.delete(row);
    this.rowStyle = isTrue(tag.attributes["customFormat"]) ? Number(tag.attributes["s"] ?? 0) : null;
    const columns = this.pending.filter((edit) => !isNothing(edit)).map(({ column }) => column);
    this.splices.push(...widenSpans(this.text, tag, columns));
  };

  readonly cell = (cell: ScannedCell): void => {
    const formula = this.formulas.at(cell);
    this.hasFormulas ||= formula !== undefined;
    if (this.pending.length === 0) return;
    this.insert(cell.tag.start, cell.tag.start, this.newCells(cell.column, cell.tag.tag));
    const [edit] = this.pending;
    if (edit?.column !== cell.column) return;
    this.pending.shift();
    const { sheet, row, column, value, numberFormat } = edit;
    if (formula !== undefined) throw new PackageError({ code: "formula-cell", sheet, row, column });
    const own = Number(cell.tag.attributes["s"] ?? 0);
    const style = numberFormat === undefined ? own : this.context.findStyle(own, numberFormat);
    this.insert(cell.tag.start, cell.end, changedCellXml(this.text, cell, value, style === own ? null : style));
  };

  readonly rowEnd = ({ tag }: ScannedRow, closeStart: number): void => {
    this.append(tag, closeStart, this.newCells(Infinity, tag.tag));
  };

  readonly dataEnd = (tag: XmlTag, closeStart: number, end: number): void => {
    this.append(tag, closeStart, this.newRows(Infinity, tag.tag));
    if (this.dimension !== null) this.splices.push(...widenDimension(this.text, this.dimension, this.added));
    this.data = { tag, end };
  };

  /** The part with everything done. */
  patched(): string {
    if (this.data === null) throw new PackageError({ code: "broken-part", part: this.part, address: "sheetData" });
    if (this.splices.length > 0 && (this.hasFormulas || this.context.formulasElsewhere())) {
      this.splices.push(...requestCalculation(this.text, this.data.tag, this.data.end, this.request));
    }
    return spliceText(this.text, this.splices);
  }

  private insert(start: number, end: number, text: string): void {
    if (text !== "") this.splices.push({ start, end, text });
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
    const { sheet, row, column, value, numberFormat } = edit;
    if (this.formulas.covering({ row, column }) !== undefined)
      throw new PackageError({ code: "formula-cell", sheet, row, column });
    const base = this.rowStyle ?? columnStyle(this.columns, column);
    this.added.push(edit);
    return newCellXml(
      tag,
      row,
      column,
      value,
      numberFormat === undefined ? base : this.context.findStyle(base, numberFormat),
    );
  }

  private newRows(before: number, siblingTag: string): string {
    const tag = `${prefixOf(siblingTag)}row`;
    let xml = "";
    for (const [row, edits] of this.rows) {
      if (row >= before) break;
      this.rows.delete(row);
      this.pending = edits;
      this.rowStyle = null;
      const cells = this.newCells(Infinity, tag);
      if (cells !== "") xml += `<${tag} r="${String(row + 1)}">${cells}</${tag}>`;
    }
    return xml;
  }
}

/**
 * The text of a worksheet part with some cells changed. Every other character is kept, but for the hints that say
 * where cells lie (a row's spans, the sheet's dimension) where a new cell lies outside them, and the request to
 * calculate where the workbook has formulas.
 *
 * @throws PackageError "formula-cell", "edited-twice", "broken-part" (no place for rows) and those of `scanSheet`.
 */
export function patchSheet(text: string, part: string, edits: readonly CellEdit[], context: PatchContext): string {
  const patcher = new SheetPatcher(text, part, byRow(edits), context);
  scanSheet(text, part, patcher);
  return patcher.patched();
}
