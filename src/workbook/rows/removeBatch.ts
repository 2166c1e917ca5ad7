import type { Problem } from "../../review/problem";
import type { Corners } from "../../review/door/corners";
import type { RowSpan } from "../read/readTable";
import { cornersOf } from "../find/cornersOf";
import type { Place } from "../find/place";
import { rangeOf } from "../find/rangeOf";
import { problemOfWrite } from "../problemOf";
import { guardPlace } from "../write/batch/guardPlace";
import { cellThen, type CellThen } from "../write/batch/writeAndLook";

/** What rows held right before they went, by data row, and where the table ends since. */
export interface RemoveAnswer {
  readonly held: ReadonlyMap<number, readonly CellThen[]>;
  readonly corners: Corners;
}

/**
 * Takes data rows away, in one batch: the assertions that the table stands where it stood, what the rows hold, then they
 * go, from below. What stands under them moves up. `spans`: from the top, apart from each other.
 */
export async function removeBatch(
  context: Excel.RequestContext,
  place: Place,
  spans: readonly RowSpan[],
): Promise<RemoveAnswer | { readonly problem: Problem }> {
  const { listing } = place;
  const { ref, headings } = listing;
  guardPlace(context, place, []);
  const sheet = context.workbook.worksheets.getItem(ref.sheetId);
  const blockOf = ({ start, count }: RowSpan): Excel.Range =>
    rangeOf(sheet, listing, { row: start, column: 0, rows: count, columns: headings.length });
  const before = spans.map((span) => {
    const range = blockOf(span);
    range.load("values,formulas,numberFormat");
    return { span, range };
  });
  for (const span of [...spans].reverse()) blockOf(span).delete("Up");
  const whole =
    ref.tableId === undefined ? sheet.getUsedRange(true) : context.workbook.tables.getItem(ref.tableId).getRange();
  whole.load("rowIndex,columnIndex,rowCount,columnCount");
  try {
    await context.sync();
  } catch (error) {
    return { problem: problemOfWrite(error) };
  }
  return { held: new Map(before.flatMap(({ span, range }) => rowsHeld(span, range))), corners: cornersOf(whole) };
}

function rowsHeld({ start }: RowSpan, { values, formulas, numberFormat }: Excel.Range) {
  return values.map((line: unknown[], at): readonly [number, readonly CellThen[]] => [
    start + at,
    line.map((raw, column) => cellThen(raw, formulas[at]?.[column], numberFormat[at]?.[column])),
  ]);
}
