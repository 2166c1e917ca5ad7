import type { Corners } from "../../review/door/corners";

/** Of a range whose place and size were loaded. */
export function cornersOf(range: Excel.Range): Corners {
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}
