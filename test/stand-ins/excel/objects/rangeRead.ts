import { ExcelError } from "../excelError";
import { formatText } from "../formatText";
import { isWholeColumns, isWholeRows } from "../../../../src/file/rect";
import type { Session } from "../session";
import type { Grid, HostValue } from "../workbook";
import type { RangeSelf } from "./range";

const MAX_CELLS = 5_000_000;

type Cell = string | number | boolean;

/** Excel gives null for the cells of whole rows or columns and refuses a range that is too large. */
function bounded({ rect }: RangeSelf, location: string): boolean {
  if (isWholeColumns(rect) || isWholeRows(rect)) return false;
  if (rect.rows * rect.columns > MAX_CELLS) throw new ExcelError("RangeExceedsLimit", location);
  return true;
}

function shown(value: HostValue): Cell {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function values(self: RangeSelf, { workbook }: Session): Cell[][] | null {
  if (!bounded(self, "Range.values")) return null;
  return workbook.values(self.sheetId, self.rect).map((line) => line.map(shown));
}

/** A constant is its own formula. */
export function formulas(self: RangeSelf, { workbook }: Session): Cell[][] | null {
  if (!bounded(self, "Range.formulas")) return null;
  const held = workbook.values(self.sheetId, self.rect);
  return workbook
    .formulas(self.sheetId, self.rect)
    .map((line, r) => line.map((formula, c) => formula ?? shown(held[r]?.[c] ?? null)));
}

export function numberFormat(self: RangeSelf, { workbook }: Session): Grid<string> | null {
  return bounded(self, "Range.numberFormat") ? workbook.formats(self.sheetId, self.rect) : null;
}

function typeOf(value: HostValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

export function valueTypes(self: RangeSelf, { workbook }: Session): string[][] | null {
  if (!bounded(self, "Range.valueTypes")) return null;
  return workbook.values(self.sheetId, self.rect).map((line) => line.map(typeOf));
}

export function text(self: RangeSelf, { workbook }: Session): string[][] | null {
  if (!bounded(self, "Range.text")) return null;
  const formats = workbook.formats(self.sheetId, self.rect);
  return workbook
    .values(self.sheetId, self.rect)
    .map((line, r) =>
      line.map((value, c) => formatText(shown(value), formats[r]?.[c] ?? "General", workbook.date1904)),
    );
}
