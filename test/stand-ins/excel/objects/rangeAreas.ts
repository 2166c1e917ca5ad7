import { columnName } from "../../../../src/review/door/columnName";
import { contains, type Rect } from "../../../../src/file/rect";
import { invalidArgument } from "../excelError";
import type { Session } from "../session";
import { rangeTarget, type RangeSelf } from "./range";
import { modelled, type Target } from "./target";
import { worksheetTarget } from "./worksheet";

interface AreasSelf {
  readonly sheetId: string;
  readonly areas: readonly Rect[];
}

/** Excel sees a merged area only when its top left cell is in the range asked (office-js #3611). */
export function mergedAreas({ sheetId, rect }: RangeSelf, { workbook }: Session): readonly Rect[] {
  return workbook.merges(sheetId).filter((area) => contains(rect, { ...area, rows: 1, columns: 1 }));
}

const areasTarget = modelled<AreasSelf>({
  typeName: "RangeCollection",
  items: ({ sheetId, areas }, session) => areas.map((rect) => rangeTarget({ sheetId, rect }, session)),
  methods: {
    GetCount: ({ areas }) => ({ value: areas.length }),
  },
});

export const rangeAreasTarget: (self: AreasSelf, session: Session) => Target = modelled<AreasSelf>({
  typeName: "RangeAreas",
  properties: {
    /** The top left cells alone, as Excel answers it (office-js #1590); `areas` has the whole of each. */
    Address: ({ areas }) => areas.map(({ row, column }) => `${columnName(column)}${String(row + 1)}`).join(","),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((cells, { rows, columns }) => cells + rows * columns, 0),
  },
  methods: {
    /** ExcelApi 1.18. */
    Select: ({ sheetId, areas: [first, ...further] }, _, { workbook }) => {
      if (first === undefined) throw invalidArgument("RangeAreas.select");
      workbook.select(sheetId, first, further);
      return { value: null };
    },
  },
  navigations: {
    Areas: areasTarget,
    Worksheet: ({ sheetId }, session) => worksheetTarget(sheetId, session),
  },
});
