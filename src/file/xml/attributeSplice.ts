import type { XmlTag } from "./xmlTag";
import { type Splice } from "./spliceText";

export interface RawAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
}

/** The attributes of a tag as they are written; start includes the blank before, offsets count from the tag's "<". */
export function rawAttributes(openTag: string): RawAttribute[] {
  const pattern = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;
  return [...openTag.matchAll(pattern)].map((match) => ({
    name: match[1] ?? "",
    start: match.index,
    end: match.index + match[0].length,
    valueStart: match.index + match[0].length - (match[2]?.length ?? 0) + 1,
  }));
}

/** Sets an attribute of a tag and leaves the rest of it as it is written. The value must need no escaping. */
export function attributeSplice(text: string, tag: XmlTag, name: string, value: string): Splice {
  const found = rawAttributes(text.slice(tag.start, tag.openEnd)).find((attribute) => attribute.name === name);
  if (found !== undefined) return { start: tag.start + found.valueStart, end: tag.start + found.end - 1, text: value };
  const end = tag.start + 1 + tag.tag.length;
  return { start: end, end, text: ` ${name}="${value}"` };
}
