import type { MemorySheet } from "../memorySheet";
import { takeCells } from "../moveCells";
import type { Rect } from "../../../../src/file/rect";

/**
 * Sorts the rows of a rectangle: the n-th one is then the one that stood at order[n]. Formulas and formats go along.
 */
export function sortRows(sheet: MemorySheet, rect: Rect, order: readonly number[]): void {
  const { cells } = sheet;
  const { values, formulas, formats } = takeCells(cells, rect);
  const sorted = <T>(lines: readonly (readonly T[])[]): (readonly T[])[] => order.map((from) => lines[from] ?? []);
  cells.write(rect, { values: sorted(values), formulas: sorted(formulas), formats: sorted(formats) });
  sheet.changed(rect, "RowsSorted");
}

export function swapRows(sheet: MemorySheet, rect: Rect, one: number, other: number): void {
  const order = Array.from({ length: rect.rows }, (_, row) => row);
  order[one] = other;
  order[other] = one;
  sortRows(sheet, rect, order);
}

/** A row comes in, and another goes: what is below keeps its place, and so does the size of a table around them. */
export function replaceRow(sheet: MemorySheet, inserted: number, deleted: number): void {
  sheet.insertRows(inserted);
  sheet.deleteRows(deleted < inserted ? deleted : deleted + 1);
}
