import { parseCell } from "../cellReference";
import { PackageError } from "../packageProblem";
import { richText } from "../xml/richText";
import { isTrue } from "../xml/xmlElement";
import { XmlReader } from "../xml/xmlReader";
import type { XmlTag } from "../xml/xmlTag";

export interface ScannedRow {
  readonly row: number;
  readonly tag: XmlTag;
  readonly isHidden: boolean;
  /** The attribute s, where it counts for cells that are not there; null where the column's does. */
  readonly style: string | null;
}

export interface ScannedFormula {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * A cell as its part writes it, nothing interpreted. Offsets as in XmlTag. There are millions: it is told and then used
 * again for the next.
 */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  /** As written, prefix included. */
  readonly tag: string;
  readonly start: number;
  /** Behind its closing tag. */
  readonly end: number;
  /** The attributes t and s; undefined where it has none. */
  readonly type: string | undefined;
  readonly style: string | undefined;
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
  /** Before the rows: where their element begins. There is one at most. */
  readonly data: (start: number) => void;
  /** Every element outside the rows, from the root (depth 0) on. */
  readonly element: (tag: XmlTag, depth: number) => void;
}

class SheetScanner {
  private sawRows = false;
  private row = -1;
  private readonly cell: { -readonly [Key in keyof ScannedCell]: ScannedCell[Key] } = {
    row: -1,
    column: -1,
    tag: "",
    start: 0,
    end: 0,
    type: undefined,
    style: undefined,
    value: null,
    inline: null,
    formula: null,
    extension: null,
  };

  constructor(
    private readonly reader: XmlReader,
    private readonly part: string,
    private readonly visitor: SheetVisitor,
  ) {}

  scan(): void {
    const { reader } = this;
    for (let token = reader.next(); token !== "end"; token = reader.next()) {
      if (token !== "open") continue;
      if (reader.depth === 0 && !reader.is("worksheet")) this.refuse(reader.tagName);
      if (reader.depth === 1 && reader.is("sheetData")) this.scanRows();
      else this.visitor.element(reader.tag(), reader.depth);
    }
  }

  private scanRows(): void {
    const { reader } = this;
    const tag = reader.tag();
    if (this.sawRows) this.refuse(tag.tag);
    this.sawRows = true;
    this.visitor.data(tag.start);
    for (let token = reader.next(); token !== "close"; token = reader.next()) {
      if (token === "open") this.scanRow();
    }
    this.visitor.dataEnd(tag, reader.start, reader.end);
  }

  /** Rows and cells go up; those without a number of their own follow the one before. */
  private scanRow(): void {
    const { reader, visitor } = this;
    const { attributes } = reader;
    const written = attributes.value("r");
    const row = written === undefined ? this.row + 1 : Number(written) - 1;
    if (!reader.is("row") || !Number.isInteger(row) || row <= this.row || row >= 1_048_576)
      this.refuse(written ?? reader.tagName);
    this.row = row;
    this.cell.column = -1;
    const style = isTrue(attributes.value("customFormat")) ? (attributes.value("s") ?? "0") : null;
    const scanned = { row, tag: reader.tag(), isHidden: isTrue(attributes.value("hidden")), style };
    visitor.row(scanned);
    for (let token = reader.next(); token !== "close"; token = reader.next()) {
      if (token !== "open") continue;
      if (reader.is("c")) this.scanCell();
      else reader.skip();
    }
    visitor.rowEnd(scanned, reader.start);
  }

  private scanCell(): void {
    const { reader, cell } = this;
    this.openCell();
    for (let token = reader.next(); token !== "close"; token = reader.next()) {
      if (token === "open") this.scanContent();
    }
    cell.end = reader.end;
    this.visitor.cell(cell);
  }

  private openCell(): void {
    const { reader, cell, row } = this;
    const written = reader.attributes.value("r");
    const place = written === undefined ? { row, column: cell.column + 1 } : parseCell(written);
    if (place === null || place.row !== row || place.column <= cell.column || place.column >= 16_384)
      this.refuse(written ?? reader.tagName);
    cell.row = row;
    cell.column = place.column;
    cell.tag = reader.tagName;
    cell.start = reader.start;
    cell.type = reader.attributes.value("t");
    cell.style = reader.attributes.value("s");
    cell.value = cell.inline = cell.formula = cell.extension = null;
  }

  private scanContent(): void {
    const { reader, cell } = this;
    if (reader.is("v")) cell.value = reader.content();
    else if (reader.is("is")) cell.inline = richText(reader);
    else if (reader.is("f")) {
      const attributes = reader.attributes.all();
      cell.formula = { text: reader.content(), attributes };
    } else {
      const isExtension = reader.is("extLst");
      const { start } = reader;
      reader.skip();
      if (isExtension) cell.extension = { start, end: reader.end };
    }
  }

  private refuse(address: string): never {
    throw new PackageError({ code: "broken-part", part: this.part, address });
  }
}

/**
 * Goes through a worksheet part. The reader and the patcher both see a sheet through this, so a patched cell is the
 * very cell that was read.
 *
 * @throws PackageError "broken-xml", "xml-with-dtd", "broken-part" (no worksheet; rows that stand
 * in two places; rows or cells that don't go up).
 */
export function scanSheet(text: string, part: string, visitor: SheetVisitor): void {
  new SheetScanner(new XmlReader(text, part), part, visitor).scan();
}
