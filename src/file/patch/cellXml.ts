import type { Cell } from "../../playbook/tracker/cell";
import { formatCell } from "../cellReference";
import { escapeCellText, escapeXml } from "../xml/escapedText";
import { type ScannedCell } from "../sheet/scanSheet";
import { TagAttributes } from "../xml/tagAttributes";

/** What a cell gets, null for nothing: a text is that text, whatever it looks like. */
export type CellConstant = Cell | null;

/** A constant, or what a cell is calculated by, without the leading "=": its value is not known yet. */
export type CellContents = CellConstant | { readonly formula: string };

/** The type of what was there, and metadata that spoke of it (a dynamic array, a picture in the cell). */
const ofTheValue = new Set(["t", "cm", "vm"]);
const ofValueAndStyle = new Set([...ofTheValue, "s"]);

const prefixOf = (tag: string): string => tag.slice(0, tag.indexOf(":") + 1);

/** Blanks at the ends and line breaks are lost to readers that tidy up unless they are told to leave them. */
const keepsBlanks = (text: string): string => (/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "");

/**
 * Type attribute and contents. Text stands in the cell itself: the shared strings are another part and stay as they
 * are.
 */
function contents(value: CellContents, prefix: string): { readonly type: string; readonly inner: string } {
  if (typeof value === "object" && value !== null && "formula" in value)
    return { type: "", inner: `<${prefix}f>${escapeCellText(value.formula)}</${prefix}f>` };
  switch (typeof value) {
    case "number":
      return { type: "", inner: `<${prefix}v>${String(value)}</${prefix}v>` };
    case "boolean":
      return { type: ' t="b"', inner: `<${prefix}v>${value ? "1" : "0"}</${prefix}v>` };
    case "string":
      return {
        type: ' t="inlineStr"',
        inner: `<${prefix}is><${prefix}t${keepsBlanks(value)}>${escapeCellText(value)}</${prefix}t></${prefix}is>`,
      };
    default:
      return value === null
        ? { type: "", inner: "" }
        : { type: ' t="e"', inner: `<${prefix}v>${escapeXml(value.error)}</${prefix}v>` };
  }
}

/**
 * A cell with other contents; style null keeps its own. Its other attributes and extensions stay as they are written.
 */
export function changedCellXml(text: string, cell: ScannedCell, value: CellContents, style: number | null): string {
  const { tag, start } = cell;
  const attributes = new TagAttributes(text);
  attributes.read(start + 1 + tag.length);
  const kept = attributes.writtenBut(style === null ? ofTheValue : ofValueAndStyle);
  const { type, inner } = contents(value, prefixOf(tag));
  const extension = cell.extension === null ? "" : text.slice(cell.extension.start, cell.extension.end);
  const opening = `<${tag}${kept}${style === null ? "" : ` s="${String(style)}"`}${type}`;
  return inner + extension === "" ? `${opening}/>` : `${opening}>${inner}${extension}</${tag}>`;
}

/** A cell where there was none. rowTag says which prefix the part uses; style 0 is the plain one. */
export function newCellXml(rowTag: string, row: number, column: number, value: CellContents, style: number): string {
  const tag = `${prefixOf(rowTag)}c`;
  const { type, inner } = contents(value, prefixOf(rowTag));
  const opening = `<${tag} r="${formatCell(row, column)}"${style === 0 ? "" : ` s="${String(style)}"`}${type}`;
  return inner === "" ? `${opening}/>` : `${opening}>${inner}</${tag}>`;
}
