import { toCell, type HostValue } from "../../review/door/hostValue";
import type { Place } from "../find/place";
import { rangeOf } from "../find/rangeOf";
import { cornersOf } from "../find/cornersOf";
import type { Corners } from "../../review/door/corners";
import { cellText } from "../write/batch/cellText";
import { guardPlace } from "../write/batch/guardPlace";
import type { CellThen } from "../write/batch/writeAndLook";

/**
 * Puts a row back that went though it was not the one that was meant: what it held, formulas and number formats. Gives
 * where the table ends then; null where it could not be put back as it was.
 */
export async function restoreRow(
  context: Excel.RequestContext,
  place: Place,
  row: number,
  held: readonly CellThen[],
): Promise<Corners | null> {
  const { listing } = place;
  const { ref, headings } = listing;
  guardPlace(context, place, []);
  const sheet = context.workbook.worksheets.getItem(ref.sheetId);
  const block = rangeOf(sheet, listing, { row, column: 0, rows: 1, columns: headings.length });
  const line = [held.map(({ value, formula, format }): HostValue => formula ?? cellText(toCell(value), format))];
  const table = ref.tableId === undefined ? null : context.workbook.tables.getItem(ref.tableId);
  if (table === null) block.insert("Down");
  else table.rows.add(row, line as string[][]);
  block.numberFormat = [held.map(({ format }) => format)];
  block.formulas = line;
  block.load("formulas");
  const whole = table === null ? sheet.getUsedRange(true) : table.getRange();
  whole.load("rowIndex,columnIndex,rowCount,columnCount");
  try {
    await context.sync();
  } catch {
    return null;
  }
  const now = (block.formulas[0] ?? []) as unknown[];
  const isBack = held.every(({ value, formula }, column) => now[column] === (formula ?? value ?? ""));
  return isBack ? cornersOf(whole) : null;
}
