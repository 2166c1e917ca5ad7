import { formatAddress } from "../../../stand-ins/excel/address";
import { formatted, type CellInput } from "../../../stand-ins/excel/memorySheet";
import { MemoryWorkbook } from "../../../stand-ins/excel/memoryWorkbook";
import type { Rect } from "../../../../src/file/rect";
import type { TrackerPlan } from "./drawTracker";

export const sheetName = "Tracking sheet";

/** Headings and data rows. */
export function trackerRect({ top, left, rows, columns }: TrackerPlan): Rect {
  return { row: top, column: left, rows: rows.length + 1, columns: columns.length };
}

/** The workbook of a plan. Built twice it is twice the same, ids too. */
export function buildTracker(plan: TrackerPlan): MemoryWorkbook {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet(sheetName);
  const { row, column, columns } = trackerRect(plan);
  const cells: readonly (readonly CellInput[])[] = [plan.columns.map(({ heading }) => heading), ...plan.rows];
  sheet.set(row, column, cells);
  if (plan.top > 0) sheet.set(0, column, [["Tracking of this quarter", "by the FM"]]);
  if (plan.layout === "table") {
    book.table(sheet, "Tracking", formatAddress(sheetName, trackerRect(plan)));
    sheet.set(row + 1, column + columns + 1, [["beside the table", formatted(46_000, "d.m.yy")]]);
  }
  sheet.hideRows(...plan.hidden.map((at) => row + 1 + at));
  return book;
}
