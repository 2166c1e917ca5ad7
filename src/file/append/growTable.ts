import { formatRect, parseRect } from "../cellReference";
import { attributeSplice } from "../xml/attributeSplice";
import { spliceText } from "../xml/spliceText";
import { elementsAt, readElement } from "../xml/xmlElement";

/** The text of a table's part with rows more; a filter, and how it is sorted, cover them too. */
export function growTable(text: string, part: string, by: number): string {
  const table = readElement(text, part);
  const filters = elementsAt(table, "autoFilter");
  const sorts = [...elementsAt(table, "sortState"), ...filters.flatMap((filter) => elementsAt(filter, "sortState"))];
  const tags = [table, ...filters, ...sorts].filter(({ attributes }) => attributes["ref"] !== undefined);
  return spliceText(
    text,
    tags.map((tag) => {
      const rect = parseRect(tag.attributes["ref"] ?? "", part);
      return attributeSplice(text, tag, "ref", formatRect({ ...rect, rows: rect.rows + by }));
    }),
  );
}
