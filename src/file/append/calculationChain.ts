import { formatCell, parseRect } from "../cellReference";
import { spliceText, type Splice } from "../xml/spliceText";
import { attributeSplice } from "../xml/attributeSplice";
import { readElement } from "../xml/xmlElement";
import type { CellEdit } from "../cellEdit";
import type { Growth } from "./moveDown";

/**
 * The list of what is to be calculated, with a moved total row where it stands now and the new formulas behind: Excel
 * repairs a workbook whose list names cells without a formula.
 */
export function grownChain(
  text: string,
  part: string,
  sheetId: string,
  growth: Growth,
  formulas: readonly CellEdit[],
): string {
  const chain = readElement(text, part);
  const from = growth.rows.row + growth.rows.rows;
  let sheet = "";
  const moved = chain.children.flatMap((cell): Splice[] => {
    sheet = cell.attributes["i"] ?? sheet;
    const { row, column } = parseRect(cell.attributes["r"] ?? "A1", part);
    const isOwn = column >= growth.rows.column && column < growth.rows.column + growth.rows.columns;
    return growth.hasTotal && sheet === sheetId && row === from && isOwn
      ? [attributeSplice(text, cell, "r", formatCell(row + growth.by, column))]
      : [];
  });
  const prefix = chain.tag.slice(0, chain.tag.indexOf(":") + 1);
  const isThere = ({ row }: CellEdit) => growth.hasTotal && row === from + growth.by;
  const added = formulas
    .filter((edit) => !isThere(edit))
    .map(({ row, column }) => `<${prefix}c r="${formatCell(row, column)}" i="${sheetId}"/>`)
    .join("");
  return spliceText(text, [...moved, { start: chain.closeStart, end: chain.closeStart, text: added }]);
}
