import type { XmlText } from "../xml/xmlText";
import { scanSheet } from "../sheet/scanSheet";
import { SheetFormulas } from "../sheet/sheetFormulas";
import { cellValue, type StoredValue } from "../sheet/cellValue";

/** A cell as its part writes it: the number of its style, its formula without "=", its value. */
export interface ModelCell {
  readonly style: number;
  readonly formula: string | null;
  readonly value: StoredValue;
}

/** Cells of some rows of a sheet, by row and column. */
export type ModelRows = ReadonlyMap<number, ReadonlyMap<number, ModelCell>>;

/** What some rows of a sheet hold, as the cells of other rows are to be made after them. */
export function modelRows(
  xml: XmlText,
  part: string,
  wanted: ReadonlySet<number>,
  strings: readonly string[],
): ModelRows {
  const rows = new Map<number, Map<number, ModelCell>>();
  const formulas = new SheetFormulas(part);
  scanSheet(xml.text, part, {
    row: () => undefined,
    cell: (cell) => {
      const formula = formulas.at(cell);
      if (!wanted.has(cell.row)) return;
      const own = rows.get(cell.row) ?? new Map<number, ModelCell>();
      rows.set(cell.row, own);
      const isFilled = cell.formula !== null && cell.formula.attributes["t"] !== "array";
      own.set(cell.column, {
        style: Number(cell.style ?? 0),
        formula: isFilled && formula !== undefined ? formula.slice(1) : null,
        value: cellValue(cell, strings, false) ?? null,
      });
    },
    rowEnd: () => undefined,
    data: () => undefined,
    dataEnd: () => undefined,
    element: () => undefined,
  });
  return rows;
}
