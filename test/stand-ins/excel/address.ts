import { columnName } from "../../../src/review/door/columnName";
import { isWholeColumns, isWholeRows, type Rect } from "../../../src/file/rect";

/** Excel puts a sheet name in quotes unless it is a plain word. */
function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function localAddress(rect: Rect): string {
  const first = columnName(rect.column);
  const last = columnName(rect.column + rect.columns - 1);
  const bottom = rect.row + rect.rows;
  if (isWholeColumns(rect)) return `${first}:${last}`;
  if (isWholeRows(rect)) return `${String(rect.row + 1)}:${String(bottom)}`;
  const start = `${first}${String(rect.row + 1)}`;
  return rect.rows === 1 && rect.columns === 1 ? start : `${start}:${last}${String(bottom)}`;
}

export function formatAddress(sheet: string, rect: Rect): string {
  return `${quoted(sheet)}!${localAddress(rect)}`;
}
