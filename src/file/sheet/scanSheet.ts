import { parseCell } from "../cellReference";
import { PackageError } from "../packageProblem";
import { parseXml, type XmlTag } from "../xml/parseXml";

export interface ScannedRow {
  readonly row: number;
  readonly tag: XmlTag;
}

export interface ScannedFormula {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A cell as its part writes it, nothing interpreted. Offsets as in XmlTag. */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly tag: XmlTag;
  /** Behind its closing tag. */
  readonly end: number;
  /** The text of <v>; null where there is none. */
  readonly value: string | null;
  /** The text of <is>, its runs put together and phonetic guides left out. */
  readonly inline: string | null;
  readonly formula: ScannedFormula | null;
  /** Where extension data of the cell stand. */
  readonly extension: { readonly start: number; readonly end: number } | null;
}

/** closeStart is the "<" of the closing tag; of a self-closing element, its end. */
export interface SheetVisitor {
  readonly row: (row: ScannedRow) => void;
  readonly cell: (cell: ScannedCell) => void;
  readonly rowEnd: (row: ScannedRow, closeStart: number) => void;
  readonly dataEnd: (tag: XmlTag, closeStart: number, end: number) => void;
  /** Every element outside the rows, from the root (depth 0) on. */
  readonly element: (tag: XmlTag, depth: number) => void;
}

type Growing = { -readonly [Key in keyof ScannedCell]: ScannedCell[Key] };

class SheetScanner {
  private data: XmlTag | null = null;
  private row: ScannedRow = {
    row: -1,
    tag: { name: "", attributes: {}, tag: "", start: 0, openEnd: 0, selfClosing: false },
  };
  private cell: Growing | null = null;
  private column = -1;
  /** Where text goes at the moment. */
  private collect: "value" | "formula" | "inline" | null = null;
  private phonetic = false;
  private extensionStart = 0;

  constructor(
    private readonly part: string,
    private readonly visitor: SheetVisitor,
  ) {}

  readonly open = (tag: XmlTag, depth: number): void => {
    if (this.data === null) this.openOutside(tag, depth);
    else if (depth === 2) this.openRow(tag);
    else if (depth === 3) this.openCell(tag);
    else if (this.cell !== null) this.openInCell(this.cell, tag, depth);
  };

  private openOutside(tag: XmlTag, depth: number): void {
    if (depth === 0 && tag.name !== "worksheet") this.refuse(tag.tag);
    if (depth === 1 && tag.name === "sheetData") this.data = tag;
    else this.visitor.element(tag, depth);
  }

  /** Rows and cells go up; those without a number of their own follow the one before. */
  private openRow(tag: XmlTag): void {
    const written = tag.attributes["r"];
    const row = written === undefined ? this.row.row + 1 : Number(written) - 1;
    if (tag.name !== "row" || !Number.isInteger(row) || row <= this.row.row || row >= 1_048_576)
      this.refuse(written ?? tag.tag);
    this.row = { row, tag };
    this.column = -1;
    this.visitor.row(this.row);
  }

  private openCell(tag: XmlTag): void {
    if (tag.name !== "c") return;
    const { row } = this.row;
    const written = tag.attributes["r"];
    const place = written === undefined ? { row, column: this.column + 1 } : parseCell(written);
    if (place === null || place.row !== row || place.column <= this.column) this.refuse(written ?? tag.tag);
    this.column = place.column;
    this.cell = { row, column: place.column, tag, end: 0, value: null, inline: null, formula: null, extension: null };
  }

  private openInCell(cell: Growing, tag: XmlTag, depth: number): void {
    if (depth === 4) this.openContent(cell, tag);
    else if (depth === 5) this.phonetic = tag.name === "rPh";
    this.collect =
      depth === 4 ? this.collect : cell.inline !== null && tag.name === "t" && !this.phonetic ? "inline" : null;
  }

  private openContent(cell: Growing, { name, attributes, start }: XmlTag): void {
    this.collect = name === "v" ? "value" : name === "f" ? "formula" : null;
    if (name === "v") cell.value = "";
    if (name === "f") cell.formula = { text: "", attributes };
    if (name === "is") cell.inline = "";
    if (name === "extLst") this.extensionStart = start;
  }

  readonly text = (piece: string): void => {
    if (this.collect === null || this.cell === null) return;
    if (this.collect === "value") this.cell.value += piece;
    else if (this.collect === "inline") this.cell.inline += piece;
    else if (this.cell.formula !== null)
      this.cell.formula = { ...this.cell.formula, text: this.cell.formula.text + piece };
  };

  readonly close = (name: string, start: number, end: number, depth: number): void => {
    this.collect = null;
    if (this.data === null) return;
    if (depth === 1) this.closeData(this.data, start, end);
    else if (depth === 2) this.visitor.rowEnd(this.row, start);
    else if (this.cell !== null && depth === 3) this.closeCell(this.cell, end);
    else if (this.cell !== null && depth === 4 && name === "extLst")
      this.cell.extension = { start: this.extensionStart, end };
  };

  private closeData(tag: XmlTag, start: number, end: number): void {
    this.visitor.dataEnd(tag, start, end);
    this.data = null;
  }

  private closeCell(cell: Growing, end: number): void {
    cell.end = end;
    this.cell = null;
    this.visitor.cell(cell);
  }

  private refuse(address: string): never {
    throw new PackageError({ code: "broken-part", part: this.part, address });
  }
}

/**
 * Goes through a worksheet part. The reader and the patcher both see a sheet through this, so a patched cell is the
 * very cell that was read.
 *
 * @throws PackageError "broken-xml", "xml-with-dtd", "broken-part" (no worksheet; rows or cells that
 * don't go up).
 */
export function scanSheet(text: string, part: string, visitor: SheetVisitor): void {
  parseXml(text, part, new SheetScanner(part, visitor));
}
