import type { Cell } from "../../playbook/tracker/cell";
import type { CellEdit, Snapshot, SnapshotColumn } from "../snapshot";

/** The snapshot as it is once these edits are written. */
export function withEdits(snapshot: Snapshot, edits: readonly CellEdit[]): Snapshot {
  const byColumn = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const own = byColumn.get(edit.column);
    if (own === undefined) byColumn.set(edit.column, [edit]);
    else own.push(edit);
  }
  const columns = new Map(snapshot.columns);
  for (const [index, own] of byColumn) {
    const column = snapshot.columns.get(index);
    if (column !== undefined) columns.set(index, editColumn(column, own));
  }
  return { ...snapshot, columns };
}

function editColumn(column: SnapshotColumn, edits: readonly CellEdit[]): SnapshotColumn {
  const distinct: Cell[] = [...column.distinct];
  const places = new Map<Cell, number>(distinct.map((cell, place) => [cell, place]));
  const codes = Uint32Array.from(column.codes);
  for (const { row, to } of edits) {
    const place = places.get(to.value) ?? distinct.push(to.value) - 1;
    places.set(to.value, place);
    codes[row] = place;
  }
  return { ...column, distinct, codes };
}
