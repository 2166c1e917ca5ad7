import type { Session } from "../session";
import type { RangeSelf } from "./range";
import * as read from "./rangeRead";
import { modelled, type Target } from "./target";

/** The rows of a grid that are not hidden. */
function visible<T>(grid: readonly T[] | null, { sheetId, rect }: RangeSelf, { workbook }: Session): readonly T[] | null {
  const hidden = new Set(workbook.hiddenRows(sheetId, rect));
  return grid === null ? null : grid.filter((_, index) => !hidden.has(rect.row + index));
}

export const rangeViewTarget: (self: RangeSelf, session: Session) => Target = modelled<RangeSelf>({
  typeName: "RangeView",
  properties: {
    RowCount: ({ sheetId, rect }, { workbook }) => rect.rows - workbook.hiddenRows(sheetId, rect).length,
    ColumnCount: ({ rect }) => rect.columns,
    Values: (self, session) => visible(read.values(self, session), self, session),
    Formulas: (self, session) => visible(read.formulas(self, session), self, session),
    NumberFormat: (self, session) => visible(read.numberFormat(self, session), self, session),
  },
});
