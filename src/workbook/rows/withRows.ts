import { cellKey } from "../../playbook/tracker/cell";
import { Interned } from "../../playbook/tracker/interned";
import { withEdits } from "../../review/change";
import type { RowAdded } from "../../review/merge/monthPort";
import type { CellEdit, Snapshot, SnapshotColumn } from "../../review/snapshot";

/** A reading as it is once edits are written and rows were added under it. */
export function withRows(snapshot: Snapshot, edits: readonly CellEdit[], added: readonly RowAdded[]): Snapshot {
  const edited = withEdits(snapshot, edits);
  if (added.length === 0) return edited;
  const columns = new Map([...edited.columns].map(([index, column]) => [index, longer(column, index, added)]));
  return { ...edited, rowCount: edited.rowCount + added.length, columns };
}

function longer(column: SnapshotColumn, index: number, added: readonly RowAdded[]): SnapshotColumn {
  const before = column.codes.length;
  const codes = new Uint32Array(before + added.length);
  codes.set(column.codes);
  const cells = new Interned(codes, [...column.distinct], cellKey);
  const formulaRows = new Set(column.formulaRows);
  added.forEach((row, at) => {
    cells.set(before + at, row.cells.get(index)?.value ?? "");
    if (row.calculated.includes(index)) formulaRows.add(before + at);
  });
  return { ...column, distinct: cells.distinct, codes: cells.codes, formulaRows };
}
