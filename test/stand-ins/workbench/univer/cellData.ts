import { CellValueType, type ICellData } from "@univerjs/core";
import { type ErrorCode, type HostValue } from "../../excel/workbook";

const errorCodes: readonly string[] = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
] satisfies ErrorCode[];

const isErrorCode = (text: unknown): text is ErrorCode => typeof text === "string" && errorCodes.includes(text);

/**
 * Univer has no cells that are errors: an error is its code as text. A text that only looks like one is kept apart by
 * the type that Univer gives to what was typed behind an apostrophe.
 */
export function cellOf(value: HostValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  switch (typeof value) {
    case "number":
      return { v: value, t: CellValueType.NUMBER };
    case "boolean":
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "string":
      return { v: value, t: isErrorCode(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
    default:
      return { v: value.error, t: CellValueType.STRING };
  }
}

/** Booleans are held as 1 and 0, so the type must be looked at. */
export function valueOf(cell: ICellData | null | undefined): HostValue {
  const value = cell?.v ?? richText(cell);
  if (value === null || value === undefined) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  if (cell?.t !== CellValueType.FORCE_STRING && isErrorCode(value)) return { error: value };
  return value;
}

/** A cell typed with line breaks or partly formatted holds a small document, which ends with "\r\n". */
function richText(cell: ICellData | null | undefined): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
