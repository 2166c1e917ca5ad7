import { itemNotFound } from "../excelError";
import type { Session } from "../session";
import type { TableInfo } from "../workbook";
import type { Rect } from "../../../../src/file/rect";

export function infoOf(id: string, { workbook }: Session): TableInfo {
  const table = workbook.tables().find((candidate) => candidate.id === id);
  if (table === undefined) throw itemNotFound("Table");
  return table;
}

/** The data rows. A table always has one, if only an empty one. */
export function bodyRect({ rect, showHeaders, showTotals }: TableInfo): Rect {
  const top = showHeaders ? 1 : 0;
  const bottom = showTotals ? 1 : 0;
  return { ...rect, row: rect.row + top, rows: rect.rows - top - bottom };
}
