import { attributeSplice } from "../xml/attributeSplice";
import type { XmlTag } from "../xml/xmlTag";
import { type Splice } from "../xml/spliceText";
import { isTrue } from "../xml/xmlElement";

/**
 * Makes a worksheet part ask the program that opens it to calculate. Formulas that depend on a changed cell hold the
 * result of before, and Excel trusts stored results. The workbook has a place for the same wish, but in a part
 * that must not change; this one is in the part that does.
 *
 * @param data the tag of the rows' element, and where that ends
 * @param existing the element that asks, where the part has one
 */
export function requestCalculation(text: string, data: XmlTag, dataEnd: number, existing: XmlTag | null): Splice[] {
  if (existing !== null) {
    return isTrue(existing.attributes["fullCalcOnLoad"])
      ? []
      : [attributeSplice(text, existing, "fullCalcOnLoad", "1")];
  }
  const prefix = data.tag.slice(0, data.tag.indexOf(":") + 1);
  return [{ start: dataEnd, end: dataEnd, text: `<${prefix}sheetCalcPr fullCalcOnLoad="1"/>` }];
}
