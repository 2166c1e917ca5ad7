import type { XmlReader } from "./xmlReader";

/**
 * The text of the string element that was just opened, up to its end. The runs of a rich text are put together; the
 * phonetic guides of a Japanese one are no part of its text.
 */
export function richText(reader: XmlReader): string {
  const { depth } = reader;
  let text = "";
  for (let token = reader.next(); token !== "close" || reader.depth > depth; token = reader.next()) {
    if (token !== "open") continue;
    if (reader.is("rPh")) reader.skip();
    else if (reader.is("t")) text += reader.content();
  }
  return text;
}
