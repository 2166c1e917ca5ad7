import { columnName } from "../review/door/columnName";
import { parseAddress } from "./address";
import { type Rect } from "./rect";
import { PackageError } from "./packageProblem";

/**
 * "B2" as row and column from 0, without the detours of a general address: a sheet has millions. null if it is none.
 */
export function parseCell(reference: string): { readonly row: number; readonly column: number } | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  let row = 0;
  for (; at < reference.length; at += 1) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return column > 0 && column <= 16_384 && row >= 1 && row <= 1_048_576 ? { row: row - 1, column: column - 1 } : null;
}

export function formatCell(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

export function formatRect({ row, column, rows, columns }: Rect): string {
  const first = formatCell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${formatCell(row + rows - 1, column + columns - 1)}`;
}

/** @throws PackageError "broken-part". */
export function parseRect(reference: string, part: string): Rect {
  const rect = parseAddress(reference);
  if (rect === null) throw new PackageError({ code: "broken-part", part, address: reference });
  return rect;
}
