import { formatAddress } from "../address";
import { ExcelError, invalidArgument, itemNotFound } from "../excelError";
import {
  boundingRect,
  insideSheet,
  intersect,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
} from "../../../../src/file/rect";
import type { Session } from "../session";
import { flag, integer } from "./arguments";
import { mergedAreas, rangeAreasTarget } from "./rangeAreas";
import * as move from "./rangeMove";
import * as read from "./rangeRead";
import { rangeViewTarget } from "./rangeView";
import * as write from "./rangeWrite";
import { modelled, selfOf, type Answer, type Target } from "./target";
import { worksheetTarget } from "./worksheet";

export interface RangeSelf {
  readonly sheetId: string;
  readonly rect: Rect;
}

export const rangeSelf = (self: unknown): self is RangeSelf =>
  typeof self === "object" && self !== null && "sheetId" in self && "rect" in self;

/** A range of the same sheet; one that would leave the sheet is refused. */
function at(self: RangeSelf, rect: Rect, session: Session, location: string): Answer {
  if (!insideSheet(rect)) throw invalidArgument(location);
  return { target: rangeTarget({ sheetId: self.sheetId, rect }, session) };
}

function argumentRange(value: unknown, self: RangeSelf, location: string): RangeSelf {
  const other = selfOf(value, rangeSelf);
  if (other === undefined || other.sheetId !== self.sheetId) throw invalidArgument(location);
  return other;
}

/** What is used within the range itself: none where all its cells are blank, whatever stands beside them. */
function used({ sheetId, rect }: RangeSelf, valuesOnly: unknown, { workbook }: Session): Rect | null {
  const only = flag(valuesOnly, false, "Range.getUsedRange");
  const all = workbook.usedRange(sheetId, only);
  const both = all === null ? null : intersect(all, rect);
  if (both === null) return null;
  const formats = only ? [] : workbook.formats(sheetId, both);
  const cells = workbook
    .values(sheetId, both)
    .flatMap((line, r) =>
      line.flatMap((value, c) =>
        value !== null || (formats[r]?.[c] ?? "General") !== "General"
          ? [{ row: both.row + r, column: both.column + c, rows: 1, columns: 1 }]
          : [],
      ),
    );
  return cells.reduce<Rect | null>((whole, cell) => (whole === null ? cell : boundingRect(whole, cell)), null);
}

function nameOf(self: RangeSelf, session: Session): string {
  const sheet = session.workbook.sheets().find(({ id }) => id === self.sheetId);
  if (sheet === undefined) throw new ExcelError("InvalidReference", "Range");
  return sheet.name;
}

const rowHidden = ({ sheetId, rect }: RangeSelf, { workbook }: Session): boolean | null => {
  const hidden = workbook.hiddenRows(sheetId, rect).length;
  return hidden === 0 ? false : hidden === rect.rows ? true : null;
};

export const rangeTarget: (self: RangeSelf, session: Session) => Target = modelled<RangeSelf>({
  typeName: "Range",
  describe: (self, session) => formatAddress(nameOf(self, session), self.rect),
  properties: {
    Address: (self, session) => formatAddress(nameOf(self, session), self.rect),
    RowIndex: ({ rect }) => rect.row,
    ColumnIndex: ({ rect }) => rect.column,
    RowCount: ({ rect }) => rect.rows,
    ColumnCount: ({ rect }) => rect.columns,
    CellCount: ({ rect }) => (rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns),
    IsEntireColumn: ({ rect }) => isWholeColumns(rect),
    IsEntireRow: ({ rect }) => isWholeRows(rect),
    Values: read.values,
    Formulas: read.formulas,
    NumberFormat: read.numberFormat,
    ValueTypes: read.valueTypes,
    Text: read.text,
    RowHidden: rowHidden,
    Hidden: rowHidden,
  },
  setters: {
    Values: write.setValues,
    Formulas: write.setFormulas,
    NumberFormat: write.setNumberFormat,
    RowHidden: ({ sheetId, rect }, hidden, { workbook }) => {
      workbook.hideRows(sheetId, rect.row, rect.rows, flag(hidden, false, "Range.rowHidden"));
    },
  },
  navigations: {
    Worksheet: ({ sheetId }, session) => worksheetTarget(sheetId, session),
  },
  methods: {
    Clear: write.clear,
    CopyFrom: move.copyFormats,
    Delete: move.deleteCells,
    Insert: move.insertCells,
    Select: ({ sheetId, rect }, _, { workbook }) => {
      workbook.select(sheetId, rect);
      return { value: null };
    },
    _ValidateArraySize: write.validateArraySize,
    GetCell: (self, [row, column], session) =>
      at(
        self,
        {
          row: self.rect.row + integer(row, "Range.getCell"),
          column: self.rect.column + integer(column, "Range.getCell"),
          rows: 1,
          columns: 1,
        },
        session,
        "Range.getCell",
      ),
    GetRow: (self, [row], session) => {
      const index = integer(row, "Range.getRow");
      if (index < 0 || index >= self.rect.rows) throw invalidArgument("Range.getRow");
      return at(self, { ...self.rect, row: self.rect.row + index, rows: 1 }, session, "Range.getRow");
    },
    GetColumn: (self, [column], session) => {
      const index = integer(column, "Range.getColumn");
      if (index < 0 || index >= self.rect.columns) throw invalidArgument("Range.getColumn");
      return at(self, { ...self.rect, column: self.rect.column + index, columns: 1 }, session, "Range.getColumn");
    },
    GetResizedRange: (self, [rows, columns], session) =>
      at(
        self,
        {
          ...self.rect,
          rows: self.rect.rows + integer(rows, "Range.getResizedRange"),
          columns: self.rect.columns + integer(columns, "Range.getResizedRange"),
        },
        session,
        "Range.getResizedRange",
      ),
    GetAbsoluteResizedRange: (self, [rows, columns], session) =>
      at(
        self,
        {
          ...self.rect,
          rows: integer(rows, "Range.getAbsoluteResizedRange"),
          columns: integer(columns, "Range.getAbsoluteResizedRange"),
        },
        session,
        "Range.getAbsoluteResizedRange",
      ),
    GetOffsetRange: (self, [rows, columns], session) =>
      at(
        self,
        {
          ...self.rect,
          row: self.rect.row + integer(rows, "Range.getOffsetRange"),
          column: self.rect.column + integer(columns, "Range.getOffsetRange"),
        },
        session,
        "Range.getOffsetRange",
      ),
    GetBoundingRect: (self, [other], session) =>
      at(
        self,
        boundingRect(self.rect, argumentRange(other, self, "Range.getBoundingRect").rect),
        session,
        "Range.getBoundingRect",
      ),
    GetIntersection: (self, [other], session) => {
      const rect = intersect(self.rect, argumentRange(other, self, "Range.getIntersection").rect);
      if (rect === null) throw itemNotFound("Range.getIntersection");
      return { target: rangeTarget({ sheetId: self.sheetId, rect }, session) };
    },
    GetIntersectionOrNullObject: (self, [other], session) => {
      const rect = intersect(self.rect, argumentRange(other, self, "Range.getIntersectionOrNullObject").rect);
      return { target: rect === null ? null : rangeTarget({ sheetId: self.sheetId, rect }, session) };
    },
    GetLastCell: (self, _, session) =>
      at(
        self,
        {
          row: self.rect.row + self.rect.rows - 1,
          column: self.rect.column + self.rect.columns - 1,
          rows: 1,
          columns: 1,
        },
        session,
        "Range.getLastCell",
      ),
    GetEntireRow: (self, _, session) =>
      at(self, { ...self.rect, column: 0, columns: MAX_COLUMNS }, session, "Range.getEntireRow"),
    GetEntireColumn: (self, _, session) =>
      at(self, { ...self.rect, row: 0, rows: MAX_ROWS }, session, "Range.getEntireColumn"),
    GetUsedRange: (self, [valuesOnly], session) => {
      const rect = used(self, valuesOnly, session);
      if (rect === null) throw itemNotFound("Range.getUsedRange");
      return { target: rangeTarget({ sheetId: self.sheetId, rect }, session) };
    },
    GetUsedRangeOrNullObject: (self, [valuesOnly], session) => {
      const rect = used(self, valuesOnly, session);
      return { target: rect === null ? null : rangeTarget({ sheetId: self.sheetId, rect }, session) };
    },
    GetMergedAreasOrNullObject: (self, _, session) => {
      const areas = mergedAreas(self, session);
      return { target: areas.length === 0 ? null : rangeAreasTarget({ sheetId: self.sheetId, areas }, session) };
    },
    GetVisibleView: (self, _, session) => ({ target: rangeViewTarget(self, session) }),
  },
});
