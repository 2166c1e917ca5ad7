import { type CellBlock, type Grid, type HostWorkbook } from "../../excel/workbook";
import { type Rect } from "../../../../src/file/rect";

const filled = <T>(rows: number, value: T): Grid<T> => Array.from({ length: rows }, () => [value]);

/** Moves what stands from this rectangle's first column on, on its rows, one column to the right. */
export function insertColumnCells(workbook: HostWorkbook, sheetId: string, from: Rect): void {
  const used = workbook.usedRange(sheetId, false);
  const columns = used === null ? 0 : used.column + used.columns - from.column;
  if (columns <= 0) return;
  const moved = { ...from, columns };
  const block: CellBlock = {
    values: workbook.values(sheetId, moved),
    formulas: workbook.formulas(sheetId, moved).map((line) => line.map((formula) => formula ?? undefined)),
    formats: workbook.formats(sheetId, moved),
  };
  workbook.write(sheetId, { ...moved, column: moved.column + 1 }, block);
  workbook.write(
    sheetId,
    { ...moved, columns: 1 },
    { values: filled(moved.rows, null), formats: filled(moved.rows, "General") },
  );
}
