import { unescapeCellText } from "../xml/escapedText";
import { richText } from "../xml/richText";
import { XmlReader } from "../xml/xmlReader";

/** The strings cells refer to by number. */
export function readSharedStrings(text: string, part: string): string[] {
  const strings: string[] = [];
  const reader = new XmlReader(text, part);
  for (let token = reader.next(); token !== "end"; token = reader.next()) {
    if (token === "open" && reader.depth === 1) strings.push(unescapeCellText(richText(reader)));
  }
  return strings;
}
