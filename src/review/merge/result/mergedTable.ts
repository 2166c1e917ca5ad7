import { cellKey } from "../../../playbook/tracker/cell";
import { Interned } from "../../../playbook/tracker/interned";
import { formatAt, type Snapshot, type SnapshotColumn } from "../../snapshot";
import { openSnapshot } from "../../table/openSnapshot";
import type { BoundSnapshot } from "../../table/snapshotCells";
import type { FreshCells } from "../values/freshRows";
import type { MergedCell } from "../values/monthValues";

type CellTaken = Pick<MergedCell, "trackerRow" | "index" | "to">;

/** The tracker as it is once the export is brought in: its cells merged, new rows under the last one. */
export function mergedTable(
  tracker: BoundSnapshot,
  cells: readonly CellTaken[],
  fresh: readonly FreshCells[],
): BoundSnapshot {
  const { snapshot, binding, playbook } = tracker;
  const rowCount = snapshot.rowCount + fresh.length;
  const byColumn = new Map<number, CellTaken[]>();
  for (const cell of cells) byColumn.set(cell.index, [...(byColumn.get(cell.index) ?? []), cell]);
  const columns = new Map(
    [...snapshot.columns].map(([index, column]) => [
      index,
      mergedColumn(column, index, byColumn.get(index) ?? [], fresh),
    ]),
  );
  const merged: Snapshot = { ...snapshot, listing: { ...snapshot.listing, rowCount }, rowCount, columns };
  return openSnapshot(merged, binding, playbook);
}

function mergedColumn(
  column: SnapshotColumn,
  index: number,
  cells: readonly CellTaken[],
  fresh: readonly FreshCells[],
): SnapshotColumn {
  const before = column.codes.length;
  const codes = new Uint32Array(before + fresh.length);
  codes.set(column.codes);
  const interned = new Interned(codes, [...column.distinct], cellKey);
  for (const { trackerRow, to } of cells) interned.set(trackerRow, to.value);
  fresh.forEach((row, place) => interned.set(before + place, row.get(index)?.value ?? ""));
  const formats = Interned.of(
    Array.from({ length: codes.length }, (_, row) =>
      row < before ? formatAt(column, row) : (fresh[row - before]?.get(index)?.format ?? formatAt(column, before - 1)),
    ),
  );
  return { ...column, distinct: interned.distinct, codes: interned.codes, formats };
}
