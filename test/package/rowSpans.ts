import { attributeSplice } from "./attributeSplice";
import { type XmlTag } from "./parseXml";
import { type Splice } from "./spliceText";

/** The hint a row gives of where its cells lie ("1:25"), widened to hold the given columns; nothing where it does. */
export function widenSpans(text: string, tag: XmlTag, columns: readonly number[]): Splice[] {
  const match = /^(\d+):(\d+)$/.exec(tag.attributes["spans"] ?? "");
  if (match === null) return [];
  const [first, last] = [Number(match[1]), Number(match[2])];
  const low = Math.min(first, ...columns.map((column) => column + 1));
  const high = Math.max(last, ...columns.map((column) => column + 1));
  if (low === first && high === last) return [];
  return [attributeSplice(text, tag, "spans", `${String(low)}:${String(high)}`)];
}
