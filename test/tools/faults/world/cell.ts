import type { MemoryWorkbook } from "../../../stand-ins/excel/memoryWorkbook";
import type { HostValue } from "../../../stand-ins/excel/workbook";
import type { Rect } from "../../../../src/file/rect";
import { sheetName } from "../tracker/buildTracker";

/** What stands in one cell. */
export interface CellHeld {
  /** As text that tells a number from its digits; what a formula shows where there is one. */
  readonly shown: string;
  readonly formula: string | null;
  readonly format: string;
}

/** An empty text and an empty cell can't be told apart by anyone who looks. */
export function shownAs(value: unknown): string {
  return JSON.stringify(value === "" ? null : (value ?? null));
}

/** What the stand-in's formulas show is not calculated: of two equal ones nothing else counts. */
export function sameHeld(one: CellHeld, other: CellHeld): boolean {
  return sameContent(one, other) && one.format === other.format;
}

export function sameContent(one: CellHeld, other: CellHeld): boolean {
  return one.formula === other.formula && (one.formula !== null || one.shown === other.shown);
}

/** Where a cell stands in the sheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** All cells of the tracker's sheet within a rectangle. */
export class CellGrid {
  private constructor(
    private readonly rect: Rect,
    private readonly cells: readonly (readonly CellHeld[])[],
  ) {}

  static of(book: MemoryWorkbook, rect: Rect): CellGrid {
    const { cells } = book.sheet(sheetName);
    const [values, formulas, formats] = [cells.values(rect), cells.formulas(rect), cells.formats(rect)];
    const grid = values.map((line, row) =>
      line.map((value: HostValue, column) => ({
        shown: shownAs(value),
        formula: formulas[row]?.[column] ?? null,
        format: formats[row]?.[column] ?? "General",
      })),
    );
    return new CellGrid(rect, grid);
  }

  at(row: number, column: number): CellHeld {
    return (
      this.cells[row - this.rect.row]?.[column - this.rect.column] ?? {
        shown: "null",
        formula: null,
        format: "General",
      }
    );
  }

  /** Where the two hold something else. */
  differences(other: CellGrid): readonly CellPlace[] {
    const found: CellPlace[] = [];
    this.cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        const at = { row: r + this.rect.row, column: c + this.rect.column };
        if (!sameHeld(cell, other.at(at.row, at.column))) found.push(at);
      });
    });
    return found;
  }
}
