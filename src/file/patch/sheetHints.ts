import { parseAddress } from "../address";
import { boundingRect, contains, type Rect } from "../rect";
import { attributeSplice } from "../xml/attributeSplice";
import { formatRect } from "../cellReference";
import type { XmlTag } from "../xml/xmlTag";
import { type Splice } from "../xml/spliceText";

/** The hint a row gives of where its cells lie ("1:25"), widened to hold the given columns; nothing where it does. */
export function widenSpans(text: string, tag: XmlTag, columns: readonly number[]): Splice[] {
  if (columns.length === 0) return [];
  const match = /^(\d+):(\d+)$/.exec(tag.attributes["spans"] ?? "");
  if (match === null) return [];
  const [first, last] = [Number(match[1]), Number(match[2])];
  const low = Math.min(first, ...columns.map((column) => column + 1));
  const high = Math.max(last, ...columns.map((column) => column + 1));
  if (low === first && high === last) return [];
  return [attributeSplice(text, tag, "spans", `${String(low)}:${String(high)}`)];
}

/** The hint a sheet gives of where its cells lie ("A1:Y151"), widened to hold new cells; nothing where it does. */
export function widenDimension(
  text: string,
  dimension: XmlTag,
  added: readonly { readonly row: number; readonly column: number }[],
): Splice[] {
  const now = parseAddress(dimension.attributes["ref"] ?? "");
  if (now === null) return [];
  const all = added.reduce<Rect>(
    (rect, { row, column }) => boundingRect(rect, { row, column, rows: 1, columns: 1 }),
    now,
  );
  return contains(now, all) ? [] : [attributeSplice(text, dimension, "ref", formatRect(all))];
}
