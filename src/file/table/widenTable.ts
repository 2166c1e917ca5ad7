import { formatRect, parseRect } from "../cellReference";
import { PackageError } from "../packageProblem";
import { attributeSplice } from "../xml/attributeSplice";
import { escapeCellText } from "../xml/escapedText";
import type { XmlTag } from "../xml/xmlTag";
import { spliceText, type Splice } from "../xml/spliceText";
import { elementsAt, readElement } from "../xml/xmlElement";

/**
 * The text of a table's part with blank columns at its right end; everything else stays as it is written.
 *
 * @throws PackageError "broken-part" where the part has no list of columns.
 */
export function widenTable(text: string, part: string, headings: readonly string[]): string {
  const table = readElement(text, part);
  const [list] = elementsAt(table, "tableColumns");
  if (list === undefined || list.selfClosing) throw new PackageError({ code: "broken-part", part, address: "columns" });
  const columns = elementsAt(list, "tableColumn");
  const prefix = list.tag.slice(0, list.tag.indexOf(":") + 1);
  const lastId = Math.max(0, ...columns.map(({ attributes }) => Number(attributes["id"])));
  const added = headings
    .map((heading, place) => `<${prefix}tableColumn id="${String(lastId + 1 + place)}" name="${nameOf(heading)}"/>`)
    .join("");
  const filter = elementsAt(table, "autoFilter").filter(({ attributes }) => attributes["ref"] !== undefined);
  return spliceText(text, [
    ...[table, ...filter].map((tag) => widened(text, part, tag, headings.length)),
    attributeSplice(text, list, "count", String(columns.length + headings.length)),
    { start: list.closeStart, end: list.closeStart, text: added },
  ]);
}

function widened(text: string, part: string, tag: XmlTag, by: number): Splice {
  const rect = parseRect(tag.attributes["ref"] ?? "", part);
  return attributeSplice(text, tag, "ref", formatRect({ ...rect, columns: rect.columns + by }));
}

/** The name of a column says a line break as its heading would say what XML can't hold. */
function nameOf(heading: string): string {
  return escapeCellText(heading).replaceAll("\n", "_x000a_");
}
