import { cellAt, isError, type Cell } from "../../../src/playbook/tracker/cell";
import type { MergedFiles } from "../../../src/command/merge/mergeFiles";
import { openMonthFile } from "../../../src/command/merge/openMonth";
import { openPackage } from "../../../src/file/openPackage";
import { columnIds } from "../../../src/playbook/tracker/column";
import type { BoundSnapshot } from "../../../src/review/table/snapshotCells";

/**
 * Where a result's file doesn't hold what its report says: every cell reported as changed holds the new value, every
 * other cell of the rows that were there what it held, and the new rows stand under the last one.
 */
export async function compareResult(before: BoundSnapshot, merged: MergedFiles): Promise<string[]> {
  const { bound: now } = await openMonthFile(merged.bytes);
  await openPackage(merged.bytes);
  const changed = new Map(merged.report.changed.map((cell) => [`${cell.trackerRow} ${cell.column}`, cell.new]));
  const lines: string[] = [];
  const { headings, headingRow } = before.snapshot.listing;
  const rowsNow = now.snapshot.rowCount - before.snapshot.rowCount;
  if (rowsNow !== merged.brought.added.length)
    lines.push(`${rowsNow} rows were added, not ${merged.brought.added.length}`);
  headings.forEach((heading, index) => {
    const name = columnIds.find((id) => before.binding.columns[id] === index) ?? String(heading);
    for (let row = 0; row < before.snapshot.rowCount; row++) {
      const key = `${headingRow + 2 + row} ${name}`;
      const [was, is] = [plainAt(before, row, index), plainAt(now, row, index)];
      const wanted = changed.has(key) ? (changed.get(key) ?? null) : was;
      if (is !== wanted) lines.push(`${key} holds ${String(is)}, not ${String(wanted)}`);
    }
  });
  return lines;
}

function plainAt({ snapshot }: BoundSnapshot, row: number, index: number): string | number | boolean | null {
  const column = snapshot.columns.get(index);
  const cell: Cell = column === undefined ? "" : cellAt(column, row);
  if (isError(cell)) return cell.error;
  return cell === "" ? null : cell;
}
