import type { Cell } from "../playbook/tracker/cell";
import type { Snapshot, SnapshotColumn } from "./snapshot";

/** A snapshot of some rows of another, in the order given; it holds no cells but theirs. */
export function takeRows(snapshot: Snapshot, rows: readonly number[]): Snapshot {
  const columns = new Map([...snapshot.columns].map(([index, column]) => [index, takeFrom(column, rows)]));
  return { ...snapshot, rowCount: rows.length, columns };
}

function takeFrom(column: SnapshotColumn, rows: readonly number[]): SnapshotColumn {
  const distinct: Cell[] = [];
  const places = new Map<number, number>();
  const codes = new Uint32Array(rows.length);
  const formulaRows = new Set<number>();
  rows.forEach((row, place) => {
    const code = column.codes[row] ?? 0;
    const known = places.get(code) ?? distinct.push(column.distinct[code] ?? "") - 1;
    places.set(code, known);
    codes[place] = known;
    if (column.formulaRows.has(row)) formulaRows.add(place);
  });
  return { distinct, codes, formulaRows, format: (place) => column.format(rows[place] ?? place) };
}
