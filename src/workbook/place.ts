import type { HeadingsAt, TableListing, TableRef } from "../review/snapshot";
import { toCell } from "./hostValue";

/** A table or plain range as found, with what tells whether it still stands there. */
export interface Place {
  readonly listing: TableListing;
  /** First and last cell of the table, or of all that is used on a plain range's sheet. */
  readonly corners: Corners;
}

export interface Corners {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The proxies asked for one table; readable after the next sync. */
export interface TableAsked {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly whole: Excel.Range;
  readonly first: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

/** Asks for everything a table's listing needs, without a sync of its own. */
export function askTable(table: Excel.Table): TableAsked {
  table.load("id,name,showHeaders,showTotals");
  const sheet = table.worksheet;
  sheet.load("id,name,visibility,protection/protected");
  const whole = table.getRange();
  whole.load("rowIndex,columnIndex,rowCount,columnCount");
  const first = whole.getRow(0);
  first.load("values");
  const merged = first.getMergedAreasOrNullObject();
  merged.load("address");
  return { table, sheet, whole, first, merged };
}

/**
 * A table that hides its heading row has no headings: what stands in its first row are data.
 * null: there is no such table any more.
 */
export function tablePlace({ table, sheet, whole, first, merged }: TableAsked): Place | null {
  if (table.isNullObject) return null;
  const headingRows = table.showHeaders ? 1 : 0;
  const corners = cornersOf(whole);
  const ref: TableRef = { kind: "table", tableId: table.id, name: table.name, sheetId: sheet.id, sheetName: sheet.name };
  return {
    corners,
    listing: {
      ref,
      headings: table.showHeaders ? (first.values[0] ?? []).map(toCell) : [],
      headingRow: corners.top + headingRows - 1,
      firstColumn: corners.left,
      rowCount: whole.rowCount - headingRows - (table.showTotals ? 1 : 0),
      headingsMerged: table.showHeaders && !merged.isNullObject,
      protected: sheet.protection.protected,
    },
  };
}

/** The proxies asked for one plain range; readable after the next sync. */
export interface RangeAsked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly line: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly below: Excel.Range | null;
  readonly at: HeadingsAt;
}

/** Asks for a plain range by where its headings were last seen, without a sync of its own. */
export function askRange(context: Excel.RequestContext, ref: TableRef, at: HeadingsAt): RangeAsked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(ref.sheetId);
  sheet.load("id,name,protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const line = sheet.getRangeByIndexes(at.row, at.column, 1, at.columns);
  line.load("values");
  const merged = line.getMergedAreasOrNullObject();
  merged.load("address");
  const below = at.endsAbove === undefined ? null : context.workbook.tables.getItemOrNullObject(at.endsAbove).getRange();
  below?.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, used, line, merged, below, at };
}

/** The plain range with whatever stands in its heading cells now; null: its sheet is gone or empty. */
export function rangePlace({ sheet, used, line, merged, below, at }: RangeAsked): Place | null {
  if (sheet.isNullObject || used.isNullObject) return null;
  const corners = cornersOf(used);
  const end = below === null || below.isNullObject ? corners.bottom + 1 : below.rowIndex;
  return {
    corners,
    listing: {
      ref: { kind: "range", name: null, sheetId: sheet.id, sheetName: sheet.name, headingsAt: at },
      headings: (line.values[0] ?? []).map(toCell),
      headingRow: at.row,
      firstColumn: at.column,
      rowCount: Math.max(0, end - at.row - 1),
      headingsMerged: !merged.isNullObject,
      protected: sheet.protection.protected,
    },
  };
}

export function cornersOf(range: Excel.Range): Corners {
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

/** Whether a place has neither moved nor changed its size or headings. */
export function samePlace(a: Place, b: Place | null): boolean {
  return b !== null && JSON.stringify([a.corners, keyOf(a.listing)]) === JSON.stringify([b.corners, keyOf(b.listing)]);
}

function keyOf({ ref, headings, headingRow, rowCount }: TableListing): readonly unknown[] {
  return [ref.sheetId, headings, headingRow, rowCount];
}
