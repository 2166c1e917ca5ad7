import { type CellConstant } from "./patch/cellXml";
import { PackageError } from "./packageProblem";

/** One cell to change. Row and column count from 0. */
export interface CellEdit {
  /** The sheet's name. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A date is its serial number; null clears the cell. */
  readonly value: CellConstant;
  /** Code of the number format it gets; absent: it keeps its own. */
  readonly numberFormat?: string;
  /** What it is calculated by, without the leading "="; the value is found when the file is opened. */
  readonly formula?: string;
  /** Number of the style it gets; absent: its own. */
  readonly style?: number;
  /** It may take the place of a formula: of one that moves away with its row. */
  readonly overFormula?: true;
}

const MAX_TEXT = 32_767;

/** @throws PackageError "outside-sheet", "number-not-finite", "text-too-long". */
export function checkEdit({ sheet, row, column, value }: CellEdit): void {
  const inside =
    Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0 && row < 1_048_576 && column < 16_384;
  if (!inside) throw new PackageError({ code: "outside-sheet", sheet, row, column });
  if (typeof value === "number" && !Number.isFinite(value))
    throw new PackageError({ code: "number-not-finite", sheet, row, column });
  if (typeof value === "string" && value.length > MAX_TEXT)
    throw new PackageError({ code: "text-too-long", sheet, row, column });
}

/** The edits by row, rows and columns going up. @throws PackageError "edited-twice". */
export function byRow(edits: readonly CellEdit[]): Map<number, CellEdit[]> {
  const rows = new Map<number, CellEdit[]>();
  for (const edit of [...edits].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(edit.row) ?? [];
    const { sheet, column } = edit;
    if (row.at(-1)?.column === column) throw new PackageError({ code: "edited-twice", sheet, row: edit.row, column });
    row.push(edit);
    rows.set(edit.row, row);
  }
  return rows;
}

/** Where there is no cell, clearing it leaves nothing to do. */
export const isNothing = ({ value, numberFormat, formula, style }: CellEdit): boolean =>
  value === null && numberFormat === undefined && formula === undefined && (style ?? 0) === 0;
