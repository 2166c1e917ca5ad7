import { isCell } from "../write/batch/look";
import { toHostValue } from "../../review/door/hostValue";
import type { PlainSheet } from "../../review/merge/monthPort";
import { ProblemError } from "../../review/problem";
import type { HeadingsAt, TableRef } from "../../review/snapshot";
import type { Corners } from "../../review/door/corners";
import { cornersOf } from "../find/cornersOf";

/** A sheet of ours: where its headings stand or come, and all that is used on it. */
export interface SheetPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly at: HeadingsAt;
  /** null: nothing stands there. */
  readonly used: Corners | null;
}

/**
 * Finds the sheet that a plain sheet is kept on, or makes it: one round trip, two where it is made. Throws table-gone,
 * sheet-protected, and sheet-taken where something stands on it that is not ours.
 */
export async function findSheet(
  context: Excel.RequestContext,
  at: TableRef | string,
  { headings, rows }: PlainSheet,
): Promise<SheetPlace> {
  const name = typeof at === "string" ? at : at.sheetName;
  const first = typeof at === "string" ? undefined : at.headingsAt;
  if (typeof at !== "string" && first === undefined) throw new ProblemError({ code: "sheet-taken", sheet: name });
  const place = { row: first?.row ?? 0, column: first?.column ?? 0 };
  const width = Math.max(headings.length, first?.columns ?? 0);
  const sheet = context.workbook.worksheets.getItemOrNullObject(typeof at === "string" ? at : at.sheetId);
  sheet.load("id,name,protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const lines = sheet.getRangeByIndexes(place.row, place.column, 2, width);
  lines.load("values");
  await context.sync();
  if (sheet.isNullObject) {
    if (typeof at !== "string") throw new ProblemError({ code: "table-gone", name });
    return makeSheet(context, at, headings.length);
  }
  if (sheet.protection.protected) throw new ProblemError({ code: "sheet-protected", sheet: name });
  const corners = used.isNullObject ? null : cornersOf(used);
  const [line = [], below = []] = lines.values as unknown[][];
  const isBegun =
    line.every(isBlank) && (rows[0] ?? []).every(({ value }, index) => isCell(toHostValue(below[index]) ?? "", value));
  const isOurs = corners === null || (isWithin(corners, place, width) && (first !== undefined || isBegun));
  if (!isOurs) throw new ProblemError({ code: "sheet-taken", sheet: name });
  return { sheetId: sheet.id, sheetName: sheet.name, at: { ...place, columns: width }, used: corners };
}

function isBlank(raw: unknown): boolean {
  return raw === "" || raw === null;
}

/** Nothing stands beside or above our own rows. */
function isWithin({ top, left, right }: Corners, { row, column }: Omit<HeadingsAt, "columns">, width: number): boolean {
  return top >= row && left >= column && right < column + width;
}

async function makeSheet(context: Excel.RequestContext, name: string, columns: number): Promise<SheetPlace> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id,name");
  await context.sync();
  return { sheetId: sheet.id, sheetName: sheet.name, at: { row: 0, column: 0, columns }, used: null };
}
