import type { CellStore } from "./cellStore";
import type { CellBlock, Grid } from "./workbook";
import type { Rect } from "../../../src/file/rect";

/** Everything that stands in a rectangle: cells that are put down elsewhere take their formulas and formats along. */
export function takeCells(cells: CellStore, rect: Rect): Required<CellBlock> {
  return {
    values: cells.values(rect),
    formulas: cells.formulas(rect).map((line) => line.map((formula) => formula ?? undefined)),
    formats: cells.formats(rect),
  };
}

export function clearCells(cells: CellStore, rect: Rect): void {
  cells.write(rect, { values: filled(rect, null), formats: filled(rect, "General") });
}

function filled<T>({ rows, columns }: Rect, value: T): Grid<T> {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}
