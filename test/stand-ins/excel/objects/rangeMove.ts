import type { Rect } from "../../../../src/file/rect";
import { ExcelError, invalidArgument } from "../excelError";
import type { Session } from "../session";
import { checkUnprotected, filled, moveBelow, tableAround } from "./moveBlock";
import { rangeSelf, rangeTarget, type RangeSelf } from "./range";
import { selfOf, type Answer } from "./target";

/** Range.delete: what stands under the range moves up. Of a table whole data rows go, and one blank row stays. */
export function deleteCells({ sheetId, rect }: RangeSelf, [shift]: readonly unknown[], session: Session): Answer {
  if (shift !== "Up") throw new ExcelError("NotImplemented", "Range.delete to the left");
  checkUnprotected(sheetId, session, "Range.delete");
  const around = tableAround(sheetId, rect, session, "Range.delete");
  if (around === null) {
    moveBelow(sheetId, under(rect), -rect.rows, null, session, "Range.delete");
    return { value: null };
  }
  const { table, dataRows } = around;
  const isAll = rect.rows === dataRows;
  const gone = isAll ? { ...rect, row: rect.row + 1, rows: rect.rows - 1 } : rect;
  if (gone.rows > 0) moveBelow(sheetId, under(gone), -gone.rows, table, session, "Range.delete");
  if (isAll) {
    const first = { ...rect, rows: 1 };
    session.workbook.write(sheetId, first, { values: filled(first, null) });
  }
  session.workbook.changeTable(table.id, { rect: { ...table.rect, rows: table.rect.rows - gone.rows } });
  return { value: null };
}

function under(rect: Rect): Rect {
  return { ...rect, row: rect.row + rect.rows };
}

/** Range.insert: what stands in the range and under it moves down; a table around it grows. */
export function insertCells(self: RangeSelf, [shift]: readonly unknown[], session: Session): Answer {
  const { sheetId, rect } = self;
  if (shift !== "Down") throw new ExcelError("NotImplemented", "Range.insert to the right");
  checkUnprotected(sheetId, session, "Range.insert");
  const around = tableAround(sheetId, rect, session, "Range.insert");
  if (around !== null) throw new ExcelError("NotImplemented", "Range.insert within a table");
  moveBelow(sheetId, rect, rect.rows, null, session, "Range.insert");
  return { target: rangeTarget(self, session) };
}

/** Range.copyFrom, formats alone: one row of them for all rows of the range. */
export function copyFormats(self: RangeSelf, [source, what]: readonly unknown[], session: Session): Answer {
  const from = selfOf(source, rangeSelf);
  if (from === undefined || from.rect.rows !== 1 || from.rect.columns !== self.rect.columns)
    throw invalidArgument("Range.copyFrom");
  if (what !== "Formats") throw new ExcelError("NotImplemented", "Range.copyFrom of more than formats");
  checkUnprotected(self.sheetId, session, "Range.copyFrom");
  const [line = []] = session.workbook.formats(from.sheetId, from.rect);
  session.workbook.write(self.sheetId, self.rect, { formats: Array.from({ length: self.rect.rows }, () => line) });
  return { value: null };
}
