import type { Binding } from "../playbook/tracker/bindHeadings";
import { cellKey, isSameCell } from "../playbook/tracker/cell";
import type { ColumnId } from "../playbook/tracker/column";
import { Interned } from "../playbook/tracker/interned";
import { ProblemError } from "./problem";
import type { CellEdit, CellState, Snapshot, SnapshotColumn } from "./snapshot";
import { cellIn, formatIn, isFormula, type BoundSnapshot } from "./table/snapshotCells";

/** One cell that would be written, old → new. */
export interface Change {
  readonly row: number;
  readonly column: ColumnId;
  readonly from: CellState;
  readonly to: CellState;
  /** A blank is filled, a value is replaced, or a flag that no longer holds is cleared [W1]. */
  readonly kind: "fill" | "replace" | "clear";
  /** Shown, but not to be written. */
  readonly leftOut: boolean;
}

/** Whether two changes put the same over the same, wherever their rows stand [W4]. */
export function isSameChange(one: Change, other: Change | undefined): boolean {
  if (other === undefined || one.column !== other.column) return false;
  return isSameCell(one.from.value, other.from.value) && isSameCell(one.to.value, other.to.value);
}

/** Whether a cell holds what a change put there, as a constant. */
export function stillHolds(now: BoundSnapshot, row: number, { column, to }: Change): boolean {
  return !isFormula(now, row, column) && isSameCell(cellIn(now, row, column), to.value);
}

/** What takes a change back, in the row where it stands now. A format that somebody set since is theirs. */
export function inverse(change: Change, row: number, now: BoundSnapshot): Change {
  const { from, to } = change;
  const format = formatIn(now, row, change.column);
  const wasFormatted = to.format !== undefined && to.format === format;
  return {
    ...change,
    row,
    from: { value: to.value, format },
    to: { value: from.value, ...(wasFormatted ? { format: from.format ?? "General" } : {}) },
  };
}

/** The change as a door takes it, by the place of its column. Throws `headings-changed` where that is gone. */
export function toEdit({ row, column, from, to }: Change, binding: Binding): CellEdit {
  const index = binding.columns[column];
  if (index === undefined) throw new ProblemError({ code: "headings-changed", headings: [column] });
  return { row, column: index, from, to };
}

/** An edit as the change it came from, by what the columns mean. Throws where a column means nothing. */
export function changeOf({ columns }: Binding): (edit: CellEdit) => Change {
  const idAt = new Map((Object.entries(columns) as [ColumnId, number][]).map(([id, index]) => [index, id]));
  return ({ row, column: index, from, to }) => {
    const column = idAt.get(index);
    if (column === undefined) throw new Error(`column ${index} means nothing`);
    return { row, column, from, to, kind: kindOf(from, to), leftOut: false };
  };
}

export function kindOf(from: CellState, to: CellState): Change["kind"] {
  if (to.value === "") return "clear";
  return from.value === "" ? "fill" : "replace";
}

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
  const cells = new Interned(Uint32Array.from(column.codes), [...column.distinct], cellKey);
  for (const { row, to } of edits) cells.set(row, to.value);
  return { ...column, distinct: cells.distinct, codes: cells.codes };
}
