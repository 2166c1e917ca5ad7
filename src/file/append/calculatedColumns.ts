import { unescapeCellText } from "../xml/escapedText";
import { XmlReader } from "../xml/xmlReader";

/** The formulas of a table's calculated columns, by index within the table. */
export function calculatedColumns(text: string, part: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const reader = new XmlReader(text, part);
  let index = -1;
  for (let token = reader.next(); token !== "end"; token = reader.next()) {
    if (token !== "open") continue;
    if (reader.is("tableColumn")) index += 1;
    if (reader.is("calculatedColumnFormula")) found.set(index, unescapeCellText(reader.content()));
  }
  return found;
}
