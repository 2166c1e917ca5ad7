import type { Cell, ColumnData } from "../../src/playbook/tracker/cell";
import { columnIds, type ColumnId } from "../../src/playbook/tracker/column";
import type { Language } from "../../src/playbook/tracker/language";
import type { TrackingRows } from "../../src/playbook/tracker/trackingRows";

/** One row by column id; a column left out is blank. */
export type RowCells = { readonly [column in ColumnId]?: Cell };

/** Rows as a table with exactly the columns that are named, or that a row has. */
export function tableOf(
  rows: readonly RowCells[],
  language: Language,
  present: readonly ColumnId[] = columnIds,
): TrackingRows {
  const columns: { [column in ColumnId]?: ColumnData } = {};
  for (const column of present) columns[column] = columnOf(rows.map((row) => row[column] ?? ""));
  return { rowCount: rows.length, columns, language };
}

function columnOf(cells: readonly Cell[]): ColumnData {
  const places = new Map<string, number>();
  const distinct: Cell[] = [];
  const codes = Uint32Array.from(cells, (cell) => {
    const key = `${typeof cell} ${JSON.stringify(cell)}`;
    const place = places.get(key) ?? distinct.push(cell) - 1;
    places.set(key, place);
    return place;
  });
  return { distinct, codes };
}
