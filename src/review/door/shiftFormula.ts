import { columnIndex, columnName } from "./columnName";

/** Strings, quoted sheet names and structured references come first: what looks like a cell inside them is none. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w.(!])`,
    String.raw`(?<rows>\$?\d+:\$?\d+)(?![\w.])`,
    String.raw`(?<cell>\$?[A-Z]{1,3}\$?\d+)(?![\w.(!])`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
    String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
  ].join("|"),
  "giu",
);

function shiftColumn(written: string, by: number): string | null {
  if (written.startsWith("$")) return written;
  const column = columnIndex(written) + by;
  return column >= 0 && column < 16_384 ? columnName(column) : null;
}

function shiftRow(written: string, by: number): string | null {
  if (written.startsWith("$")) return written;
  const row = Number(written) + by;
  return row >= 1 && row <= 1_048_576 ? String(row) : null;
}

const join = (parts: readonly (string | null)[], separator: string): string =>
  parts.some((part) => part === null) ? "#REF!" : parts.join(separator);

/** XFE1 lies beyond the last column, so it is a name. */
function shiftCell(cell: string, rows: number, columns: number): string {
  const [, column = "", row = ""] = /^(\$?[A-Z]+)(\$?\d+)$/i.exec(cell) ?? [];
  if (shiftColumn(column.replace("$", ""), 0) === null || shiftRow(row.replace("$", ""), 0) === null) return cell;
  return join([shiftColumn(column, columns), shiftRow(row, rows)], "");
}

/**
 * The formula as it reads some rows down and columns to the right: what Excel shows in the other cells of a shared one.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { readonly columns?: string; readonly rows?: string; readonly cell?: string };
    if (groups.columns !== undefined)
      return join(
        token.split(":").map((column) => shiftColumn(column, columns)),
        ":",
      );
    if (groups.rows !== undefined)
      return join(
        token.split(":").map((row) => shiftRow(row, rows)),
        ":",
      );
    return groups.cell === undefined ? token : shiftCell(token, rows, columns);
  });
}
