import type { Cell } from "../../playbook/tracker/cell";
import { covers, type Corners } from "../../review/door/corners";
import { findHeadings, headColumns, headRows, type IsHeadingRow } from "../../review/door/findHeadings";
import type { TableListing } from "../../review/snapshot";
import { tableListing } from "../../review/door/tableListing";
import type { OpenedPackage, OpenedSheet, OpenedTable } from "../openPackage";
import { SheetCells } from "../sheetCells";
import { cellOf } from "./rawValue";
import { cornersOf, usedCorners } from "./usedCorners";

/** A table or plain range as found in the file. */
export interface Place {
  readonly listing: TableListing;
  readonly sheet: OpenedSheet;
  /** null for a plain range. */
  readonly table: OpenedTable | null;
}

/**
 * Every table and plain range of the visible sheets, sheet by sheet. Sheets and tables are known by the names of
 * their parts: no two parts of a package have the same one.
 */
export function shownPlaces(opened: OpenedPackage, isHeadingRow: IsHeadingRow): Place[] {
  return opened.sheets
    .filter(({ visible }) => visible)
    .flatMap((sheet) => [...tablePlaces(opened, sheet), ...rangePlaces(opened, sheet, isHeadingRow)]);
}

/** The tables of a sheet. */
export function tablePlaces({ sheets, tables }: OpenedPackage, sheet: OpenedSheet): Place[] {
  const own = tables.filter((table) => sheets[table.sheet] === sheet);
  if (own.length === 0) return [];
  const cells = new SheetCells(sheet);
  return own.map((table) => ({ sheet, table, listing: listingOf(sheet, table, cells) }));
}

function listingOf(sheet: OpenedSheet, table: OpenedTable, cells: SheetCells): TableListing {
  const { part, name, showHeaders, showTotals, columnIds } = table;
  const corners = cornersOf(table.rect);
  const [firstRow = []] = grid(cells, { ...corners, bottom: corners.top });
  return tableListing({
    id: part,
    name,
    sheet: { id: sheet.part, name: sheet.name, protected: sheet.protected },
    corners,
    showHeaders,
    showTotals,
    firstRow,
    ...(columnIds.length === table.rect.columns ? { columnIds } : {}),
  });
}

/** The plain range of a sheet, if there is one; a sheet that is one table needs no looking at. */
export function rangePlaces(opened: OpenedPackage, sheet: OpenedSheet, isHeadingRow: IsHeadingRow): Place[] {
  const used = usedCorners(sheet);
  const tables = opened.tables
    .filter((table) => opened.sheets[table.sheet] === sheet)
    .map(({ part, rect }) => ({ ...cornersOf(rect), id: part }));
  if (used === null || tables.some((table) => covers(table, used))) return [];
  const head = {
    ...used,
    bottom: Math.min(used.bottom, used.top + headRows - 1),
    right: Math.min(used.right, used.left + headColumns - 1),
  };
  const rows = grid(new SheetCells(sheet), head);
  const block = { sheetId: sheet.part, sheetName: sheet.name, protected: sheet.protected, used, rows, tables };
  return findHeadings(block, isHeadingRow).map((listing) => ({ listing, sheet, table: null }));
}

function grid(cells: SheetCells, { top, left, bottom, right }: Corners): Cell[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_cell, column) => cellOf(cells.at(top + row, left + column).value)),
  );
}
