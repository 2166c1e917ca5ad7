import type { HeadingsAt, TableListing, TableRef } from "../../review/snapshot";
import { cornersOf } from "./cornersOf";
import { meet, type Corners } from "../../review/door/corners";
import { toCell } from "../../review/door/hostValue";
import { tableListing } from "../../review/door/tableListing";

/** A table or plain range as found, with what tells whether it still stands there. */
export interface Place {
  readonly listing: TableListing;
  /** First and last cell of the table, or of all that is used on a plain range's sheet. */
  readonly corners: Corners;
  /** Merged areas among them; Excel allows none in a table. */
  readonly merged: readonly Corners[];
}

/** The proxies asked for one table; readable after the next sync. */
export interface TableAsked {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly whole: Excel.Range;
  readonly first: Excel.Range;
}

/** Asks for everything a table's listing needs, without a sync of its own. */
export function askTable(table: Excel.Table): TableAsked {
  table.load("id,name,showHeaders,showTotals");
  table.columns.load("items/id");
  const sheet = table.worksheet;
  sheet.load("id,name,visibility,protection/protected");
  const whole = table.getRange();
  whole.load("rowIndex,columnIndex,rowCount,columnCount");
  const first = whole.getRow(0);
  first.load("values");
  return { table, sheet, whole, first };
}

/** null: there is no such table any more. */
export function tablePlace({ table, sheet, whole, first }: TableAsked): Place | null {
  if (table.isNullObject) return null;
  const { id, name, showHeaders, showTotals } = table;
  const corners = cornersOf(whole);
  const firstRow = (first.values[0] ?? []).map(toCell);
  const columnIds = table.columns.items.map((column) => column.id);
  const on = { id: sheet.id, name: sheet.name, protected: sheet.protection.protected };
  return {
    corners,
    merged: [],
    listing: tableListing({ id, name, sheet: on, corners, showHeaders, showTotals, firstRow, columnIds }),
  };
}

/** The proxies asked for one plain range; readable after the next sync. */
export interface RangeAsked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly line: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly below: Excel.Range | null;
  readonly at: HeadingsAt;
}

/**
 * Asks for a plain range by where its headings were last seen, without a sync of its own. Excel tells of merged
 * areas only when their first cell is in the range asked (OfficeDev/office-js issue 3611): so of all that is used.
 * To Excel that question is no mere reading: on Windows it forgets its undo over it (OfficeDev/office-js issue 5918).
 * So nobody asks it of tables, in a list, or on the way of a write.
 */
export function askRange(context: Excel.RequestContext, ref: TableRef, at: HeadingsAt, askMerged: boolean): RangeAsked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(ref.sheetId);
  sheet.load("id,name,protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const line = sheet.getRangeByIndexes(at.row, at.column, 1, at.columns);
  line.load("values");
  const merged = askMerged ? used.getMergedAreasOrNullObject() : null;
  merged?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const below =
    at.endsAbove === undefined ? null : context.workbook.tables.getItemOrNullObject(at.endsAbove).getRange();
  below?.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, used, line, merged, below, at };
}

/** The plain range with whatever stands in its heading cells now; null: its sheet is gone or empty. */
export function rangePlace({ sheet, used, line, merged: areas, below, at }: RangeAsked): Place | null {
  if (sheet.isNullObject || used.isNullObject) return null;
  const merged = areas === null || areas.isNullObject ? [] : areas.areas.items.map(cornersOf);
  const corners = cornersOf(used);
  const end = below === null || below.isNullObject ? corners.bottom + 1 : below.rowIndex;
  return {
    corners,
    merged,
    listing: {
      ref: { kind: "range", name: null, sheetId: sheet.id, sheetName: sheet.name, headingsAt: at },
      headings: (line.values[0] ?? []).map(toCell),
      headingRow: at.row,
      firstColumn: at.column,
      rowCount: Math.max(0, end - at.row - 1),
      headingsMerged: merged.some((area) =>
        meet(area, { top: at.row, left: at.column, bottom: at.row, right: at.column + at.columns - 1 }),
      ),
      protected: sheet.protection.protected,
    },
  };
}

/** Whether a place has neither moved nor changed its size or headings. */
export function samePlace(a: Place, b: Place | null): boolean {
  return (
    b !== null &&
    JSON.stringify([a.corners, whatItSays(a.listing)]) === JSON.stringify([b.corners, whatItSays(b.listing)])
  );
}

function whatItSays({ ref, headings, columnIds, headingRow, rowCount }: TableListing): readonly unknown[] {
  return [ref.sheetId, headings, columnIds, headingRow, rowCount];
}
