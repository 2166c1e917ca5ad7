/** First and last row and column of a rectangle on a sheet, from 0. */
export interface Corners {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Of a range whose place and size were loaded. */
export function cornersOf(range: Excel.Range): Corners {
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

export function meet(a: Corners, b: Corners): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
