import type { CellState } from "../../review/snapshot";
import type { AppendedRow } from "../../review/merge/monthPort";
import type { CellEdit } from "../cellEdit";
import { shiftFormula } from "../../review/door/shiftFormula";
import type { ModelCell, ModelRows } from "./modelRows";
import { grownFormula } from "./grownFormula";
import type { Growth } from "./moveDown";

/** How new rows are made after the last one. */
export interface RowModel {
  readonly growth: Growth;
  /** The last data row, where there is one, the one above it, and the total row. */
  readonly rows: ModelRows;
  /** Formulas of calculated columns, by index within the table. */
  readonly calculated: ReadonlyMap<number, string>;
}

/** The cells of the new rows: the formats and calculated columns of the last row, and what is given. */
export function addedEdits(model: RowModel, rows: readonly AppendedRow[]): CellEdit[] {
  const { growth } = model;
  const last = growth.rows.row + growth.rows.rows - 1;
  const columns = Array.from({ length: growth.rows.columns }, (_, index) => index);
  return rows.flatMap((row, place) =>
    columns.flatMap((index) => cellEdit(model, row.get(index), index, { row: last + 1 + place, below: place + 1 })),
  );
}

function cellEdit(
  { growth, rows, calculated }: RowModel,
  given: CellState | undefined,
  index: number,
  { row, below }: { readonly row: number; readonly below: number },
): CellEdit[] {
  const column = growth.rows.column + index;
  const last = growth.rows.row + growth.rows.rows - 1;
  const own = rows.get(last)?.get(column);
  const above = rows.get(last - 1)?.get(column);
  const formula = carriedFormula(own, above, calculated.get(index), below);
  const value = formula !== undefined || given === undefined || given.value === "" ? null : given.value;
  const format = formula === undefined ? given?.format : undefined;
  // The first new row comes where the total row stood: nothing of that may stay.
  const takesTotal = growth.hasTotal && below === 1;
  const edit: CellEdit = {
    sheet: growth.sheet,
    row,
    column,
    value,
    overFormula: true,
    ...(own === undefined ? (takesTotal ? { style: 0 } : {}) : { style: own.style }),
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined || value === null ? {} : { numberFormat: format }),
  };
  return value === null && formula === undefined && own === undefined && !takesTotal ? [] : [edit];
}

/** A calculated column goes on; so does one of a plain range whose last two rows are calculated alike. */
function carriedFormula(
  own: ModelCell | undefined,
  above: ModelCell | undefined,
  calculated: string | undefined,
  below: number,
): string | undefined {
  if (own?.formula == null) return calculated;
  const isColumn =
    calculated !== undefined || (above?.formula != null && shiftFormula(above.formula, 1, 0) === own.formula);
  return isColumn ? shiftFormula(own.formula, below, 0) : undefined;
}

/** The total row further down, with what it holds; where it stood, cells of a new row come. */
export function movedTotal({ growth, rows }: RowModel): CellEdit[] {
  const from = growth.rows.row + growth.rows.rows;
  if (!growth.hasTotal) return [];
  return [...(rows.get(from) ?? new Map<number, ModelCell>())].flatMap(([column, { style, formula, value }]) => {
    const isOwn = column >= growth.rows.column && column < growth.rows.column + growth.rows.columns;
    const grown = formula === null ? {} : { formula: grownFormula(formula, growth, true, true) };
    return isOwn
      ? [{ sheet: growth.sheet, row: from + growth.by, column, value, style, overFormula: true as const, ...grown }]
      : [];
  });
}
