import { columnIndex } from "../review/door/columnName";
import { boundingRect, insideSheet, MAX_COLUMNS, MAX_ROWS, type Rect } from "./rect";

function parseCorner(text: string): Rect | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text);
  const [, letters, digits] = match ?? [];
  if (letters === undefined && digits === undefined) return null;
  return {
    row: digits === undefined ? 0 : Number(digits) - 1,
    rows: digits === undefined ? MAX_ROWS : 1,
    column: letters === undefined ? 0 : columnIndex(letters),
    columns: letters === undefined ? MAX_COLUMNS : 1,
  };
}

/** "B2", "B2:D4", "B:D", "2:4", with or without a sheet name in front; null when it is none of these. */
export function parseAddress(address: string): Rect | null {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const corners = local.split(":");
  const [from, to = from] = corners;
  if (from === undefined || to === undefined || corners.length > 2) return null;
  if (corners.length === 1 && !/^\$?[A-Za-z]+\$?\d+$/.test(from)) return null;
  const first = parseCorner(from);
  const last = parseCorner(to);
  if (first === null || last === null) return null;
  const rect = boundingRect(first, last);
  return insideSheet(rect) ? rect : null;
}
