import { type Rect } from "../rect";
import { cellValue } from "./cellValue";
import { formatCell, parseRect } from "../cellReference";
import { PackageError } from "../packageProblem";
import type { XmlTag } from "../xml/xmlTag";
import { type CellStyle, plainStyle } from "../styles/readStyles";
import { type ScannedCell, type ScannedRow, scanSheet, type SheetVisitor } from "./scanSheet";
import type { OpenedRows } from "./openedRows";
import { RowsBuilder } from "./rowsBuilder";
import { SelectionReader, type SheetSelection } from "./sheetSelection";
import { SheetFormulas } from "./sheetFormulas";
import { isTrue } from "../xml/xmlElement";

export interface OpenedColumns {
  readonly first: number;
  readonly last: number;
  readonly style: CellStyle;
}

/** What one worksheet part says. Rows and columns count from 0; rows and cells go up, empty ones may be missing. */
export interface SheetContents {
  readonly protected: boolean;
  readonly rows: OpenedRows;
  readonly columns: readonly OpenedColumns[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Rect[];
  readonly selection: SheetSelection;
}

/** What the cells of all sheets refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

class SheetReader implements SheetVisitor {
  readonly rows = new RowsBuilder();
  readonly columns: OpenedColumns[] = [];
  readonly hiddenRows: number[] = [];
  readonly merges: Rect[] = [];
  protected = false;
  readonly selection = new SelectionReader();
  private readonly formulas: SheetFormulas;

  constructor(
    private readonly part: string,
    private readonly context: SheetContext,
  ) {
    this.formulas = new SheetFormulas(part);
  }

  private styleOf(index: string | undefined): CellStyle {
    return this.context.styles[Number(index ?? 0)] ?? plainStyle;
  }

  readonly row = ({ row, isHidden }: ScannedRow): void => {
    if (isHidden) this.hiddenRows.push(row);
  };

  readonly cell = (cell: ScannedCell): void => {
    const value = cellValue(cell, this.context.strings, this.context.date1904);
    if (value === undefined) {
      throw new PackageError({ code: "broken-part", part: this.part, address: formatCell(cell.row, cell.column) });
    }
    this.rows.addCell(cell.row, cell.column, value, this.formulas.at(cell), this.styleOf(cell.style));
  };

  readonly rowEnd = ({ row, style }: ScannedRow): void => {
    this.rows.endRow(row, style === null ? null : this.styleOf(style));
  };

  readonly data = (): void => undefined;

  readonly dataEnd = (): void => undefined;

  readonly element = ({ name, attributes }: XmlTag, depth: number): void => {
    if (depth === 1 && name === "sheetProtection") this.protected = isTrue(attributes["sheet"]);
    if (depth === 3) this.selection.element(name, attributes);
    if (depth !== 2) return;
    if (name === "mergeCell") this.merges.push(parseRect(attributes["ref"] ?? "", this.part));
    if (name === "col") {
      const first = Number(attributes["min"]) - 1;
      this.columns.push({ first, last: Number(attributes["max"]) - 1, style: this.styleOf(attributes["style"]) });
    }
  };
}

/** @throws PackageError "broken-xml", "xml-with-dtd", "broken-part". */
export function readSheet(text: string, part: string, context: SheetContext): SheetContents {
  const reader = new SheetReader(part, context);
  scanSheet(text, part, reader);
  const { columns, hiddenRows, merges } = reader;
  const rows = reader.rows.finished();
  return { protected: reader.protected, rows, columns, hiddenRows, merges, selection: reader.selection.read() };
}
