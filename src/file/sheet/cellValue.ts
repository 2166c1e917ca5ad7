import { unescapeCellText } from "../xml/escapedText";
import { isoSerial } from "./isoSerial";
import { type ScannedCell } from "./scanSheet";

const errorCodes = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"] as const;
type ErrorCode = (typeof errorCodes)[number];

/** What a cell holds: null is an empty cell, a date is its serial number. */
export type StoredValue = string | number | boolean | { readonly error: ErrorCode } | null;

/** Excel's rarer errors (#FIELD!, #BLOCKED! …) are stored as #VALUE! for programs that don't know them; so do we. */
const errorCode = (text: string): ErrorCode => errorCodes.find((code) => code === text) ?? "#VALUE!";

/** One object for each error: they are told apart by ===. */
const errors = new Map(errorCodes.map((error) => [error, { error }]));

function numberOf(text: string): number | undefined {
  const value = text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * What a cell holds: null for nothing, undefined for something that can't be. A number is what the file says, to the
 * last digit, whatever its format: a date is its serial number.
 */
export function cellValue(cell: ScannedCell, strings: readonly string[], date1904: boolean): StoredValue | undefined {
  const type = cell.type ?? "n";
  if (type === "inlineStr") return cell.inline === null ? null : unescapeCellText(cell.inline);
  if (cell.value === null) return null;
  switch (type) {
    case "s":
      return strings[numberOf(cell.value) ?? -1];
    case "str":
      return unescapeCellText(cell.value);
    case "b":
      return cell.value.trim() === "1" || cell.value.trim() === "true";
    case "e":
      return errors.get(errorCode(cell.value.trim()));
    case "d":
      return isoSerial(cell.value.trim(), date1904) ?? undefined;
    default:
      return cell.value === "" ? null : numberOf(cell.value);
  }
}
