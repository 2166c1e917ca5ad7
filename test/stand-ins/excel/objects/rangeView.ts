import { formatAddress } from "../address";
import type { Session } from "../session";
import type { RangeSelf } from "./range";
import * as read from "./rangeRead";
import { modelled, type Target } from "./target";

/** The rows of a grid that are not hidden. */
function visible<T>(
  grid: readonly T[] | null,
  { sheetId, rect }: RangeSelf,
  { workbook }: Session,
): readonly T[] | null {
  const hidden = new Set(workbook.hiddenRows(sheetId, rect));
  return grid === null ? null : grid.filter((_, index) => !hidden.has(rect.row + index));
}

/** Of every cell by itself, with its sheet, as Range.address has them. */
function addresses({ sheetId, rect }: RangeSelf, { workbook }: Session): readonly (readonly string[])[] {
  const sheet = workbook.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  const cell = (row: number, column: number): string => formatAddress(sheet, { row, column, rows: 1, columns: 1 });
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (_column, column) => cell(rect.row + row, rect.column + column)),
  );
}

export const rangeViewTarget: (self: RangeSelf, session: Session) => Target = modelled<RangeSelf>({
  typeName: "RangeView",
  properties: {
    RowCount: ({ sheetId, rect }, { workbook }) => rect.rows - workbook.hiddenRows(sheetId, rect).length,
    CellAddresses: (self, session) => visible(addresses(self, session), self, session),
    ColumnCount: ({ rect }) => rect.columns,
    Values: (self, session) => visible(read.values(self, session), self, session),
    Formulas: (self, session) => visible(read.formulas(self, session), self, session),
    NumberFormat: (self, session) => visible(read.numberFormat(self, session), self, session),
  },
});
