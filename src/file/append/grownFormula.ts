import { columnIndex } from "../../review/door/columnName";
import { grownBlock, type Growth } from "./moveDown";

/**
 * Strings, structured and outside references come first: what looks like a cell inside them is none. Then a reference
 * with the sheet before it, if it names one.
 */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'\[(?:[^']|'')*'![$A-Z\d:]+`,
    String.raw`\[\d+\][^!'"()]*![$A-Z\d:]+`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?:(?<sheet>'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<from>\$?[A-Z]{1,3}\$?\d+)(?::(?<to>\$?[A-Z]{1,3}\$?\d+))?(?![\w.(!\p{L}])`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
    String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
  ].join("|"),
  "giu",
);

interface Corner {
  readonly column: string;
  readonly row: number;
  readonly dollar: string;
}

/** The formula as it reads once a table has grown. `own`: it stands on the table's sheet; `grows`: as `grownBlock`. */
export function grownFormula(formula: string, growth: Growth, own: boolean, grows: boolean): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { sheet, from, to } = rest.at(-1) as {
      readonly sheet?: string;
      readonly from?: string;
      readonly to?: string;
    };
    if (from === undefined || !(sheet === undefined ? own : isSheet(sheet, growth.sheet))) return token;
    const [first, second] = [cornerOf(from), cornerOf(to ?? from)];
    if (first === null || second === null) return token;
    const prefix = sheet === undefined ? "" : `${sheet}!`;
    const block = grownBlock(
      {
        top: first.row,
        bottom: second.row,
        left: columnIndex(first.column.replace("$", "")),
        right: columnIndex(second.column.replace("$", "")),
      },
      growth,
      grows && to !== undefined,
    );
    const written = [written1(first, block.top), ...(to === undefined ? [] : [written1(second, block.bottom)])];
    return `${prefix}${written.join(":")}`;
  });
}

function cornerOf(text: string): Corner | null {
  const [, column, dollar, row] = /^(\$?[A-Z]{1,3})(\$?)(\d{1,7})$/i.exec(text) ?? [];
  return column === undefined ? null : { column, dollar: dollar ?? "", row: Number(row) - 1 };
}

function written1({ column, dollar }: Corner, row: number): string {
  return `${column}${dollar}${row + 1}`;
}

function isSheet(written: string, name: string): boolean {
  const plain = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return plain.toLowerCase() === name.toLowerCase();
}
