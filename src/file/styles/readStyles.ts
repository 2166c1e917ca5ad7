import { builtInFormats } from "./builtInFormats";
import { elementsAt, readElement, type XmlElement } from "../xml/xmlElement";

export interface CellStyle {
  readonly format: string;
  readonly locked: boolean;
}

export const plainStyle: CellStyle = { format: "General", locked: true };

/** The number formats a workbook defines, over the built-in ones: some writers spell those out again. */
export function readFormats(styleSheet: XmlElement): Map<number, string> {
  const own = elementsAt(styleSheet, "numFmts", "numFmt").map(({ attributes }): [number, string] => [
    Number(attributes["numFmtId"]),
    attributes["formatCode"] ?? "General",
  ]);
  return new Map([...builtInFormats, ...own]);
}

/** The styles of a workbook in the order that cells refer to. */
export function readStyles(text: string, part: string): CellStyle[] {
  const styleSheet = readElement(text, part);
  const formats = readFormats(styleSheet);
  return elementsAt(styleSheet, "cellXfs", "xf").map((xf) => ({
    format: formats.get(Number(xf.attributes["numFmtId"] ?? 0)) ?? "General",
    locked: !["0", "false"].includes(elementsAt(xf, "protection")[0]?.attributes["locked"] ?? "1"),
  }));
}
