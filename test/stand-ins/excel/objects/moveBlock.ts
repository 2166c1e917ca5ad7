import { contains, intersect, type Rect } from "../../../../src/file/rect";
import { ExcelError } from "../excelError";
import type { Session } from "../session";
import type { CellBlock, Grid, TableInfo } from "../workbook";

/** "The insert or delete operation attempted resulted in a conflict" (Office Add-ins docs, error messages). */
const conflict = (location: string): ExcelError => new ExcelError("InsertDeleteConflict", location);

type Top = Pick<Rect, "row" | "column" | "columns">;

/** All that stands from a row on, in some columns; null where nothing does. Throws where moving it would tear a table. */
function movedBy(
  sheetId: string,
  { row, column, columns }: Top,
  own: TableInfo | null,
  { workbook }: Session,
  at: string,
) {
  const used = workbook.usedRange(sheetId, false);
  const rows = used === null ? 0 : used.row + used.rows - row;
  if (rows <= 0) return null;
  const moved = { row, column, rows, columns };
  const tables = workbook
    .tables()
    .filter(({ id, sheetId: on, rect }) => on === sheetId && id !== own?.id && intersect(rect, moved) !== null);
  const isTorn = tables.some(({ rect }) => !contains(moved, rect));
  if (isTorn || workbook.merges(sheetId).some((area) => intersect(area, moved) !== null)) throw conflict(at);
  return { moved, tables };
}

/**
 * Moves what stands under a block, in its columns, down (by > 0) or up; tables among it move, none is torn. `own`: the
 * table in which rows come or go.
 */
export function moveBelow(
  sheetId: string,
  top: Top,
  by: number,
  own: TableInfo | null,
  session: Session,
  location: string,
): void {
  const { workbook } = session;
  const below = movedBy(sheetId, top, own, session, location);
  if (by < 0) clear(sheetId, { ...top, row: top.row + by, rows: -by }, session);
  if (below === null) return;
  const { moved, tables } = below;
  const cells: CellBlock = {
    values: workbook.values(sheetId, moved),
    formulas: workbook.formulas(sheetId, moved).map((line) => line.map((formula) => formula ?? undefined)),
    formats: workbook.formats(sheetId, moved),
  };
  const target = { ...moved, row: moved.row + by };
  clear(sheetId, moved, session);
  workbook.write(sheetId, target, cells);
  for (const { id, rect } of tables) workbook.changeTable(id, { rect: { ...rect, row: rect.row + by } });
}

function clear(sheetId: string, rect: Rect, { workbook }: Session): void {
  workbook.write(sheetId, rect, { values: filled(rect, null), formats: filled(rect, "General") });
}

export function filled<T>({ rows, columns }: Pick<Rect, "rows" | "columns">, value: T): Grid<T> {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}

export function checkUnprotected(sheetId: string, { workbook }: Session, location: string): void {
  if (workbook.sheets().find(({ id }) => id === sheetId)?.protected === true)
    throw new ExcelError("AccessDenied", location);
}

/** The table that a block of whole data rows belongs to; null for a block outside tables. */
export function tableAround(sheetId: string, rect: Rect, { workbook }: Session, location: string) {
  const table = workbook.tables().find((one) => one.sheetId === sheetId && intersect(one.rect, rect) !== null);
  if (table === undefined) return null;
  const top = table.rect.row + (table.showHeaders ? 1 : 0);
  const bottom = table.rect.row + table.rect.rows - (table.showTotals ? 1 : 0);
  const isWhole = rect.column === table.rect.column && rect.columns === table.rect.columns;
  if (!isWhole || rect.row < top || rect.row + rect.rows > bottom) throw conflict(location);
  return { table, dataRows: bottom - top };
}
