import type { CellEdit } from "../review/snapshot";
import type { HostValue } from "./hostValue";
import { jsonBytes } from "./jsonBytes";
import type { Block } from "./rangeOf";
import type { RowSpan } from "./readTable";

/** One cell to set: data row, column within the table, what goes into values and, where it is given, numberFormat. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly put: HostValue;
  readonly format?: string;
  /** The edit this comes from; null where something is only put back. */
  readonly edit: CellEdit | null;
}

/** A block of cells set in one go: rows × columns, the ones without a write are left alone (null). */
export interface Run extends Block {
  readonly writes: readonly CellWrite[];
}

/** What a range costs in a request beside its values, in bytes; what a gap may cost before a new range is cheaper. */
const rangeBytes = 900;
const gapCells = 40;
const gapColumns = 2;

/**
 * Cuts writes into blocks and the blocks into batches of about `batchBytes` of request.
 * A block never reaches over a long gap, so that a few cells in a long table don't send a block of nulls.
 * Where some rows are hidden every block is one row high: written over hidden rows, a block lands in the
 * visible ones on some hosts (OfficeDev/office-js issue 224); a single row has nowhere else to go.
 */
export function planWrites(writes: readonly CellWrite[], hidden: readonly RowSpan[], batchBytes: number): Run[][] {
  const runs = columnGroups(writes).flatMap((group) => runsOf(group, hidden, batchBytes));
  const batches: Run[][] = [];
  let room = 0;
  for (const run of runs.sort((a, b) => a.row - b.row)) {
    const bytes = runBytes(run);
    if (bytes > room) {
      batches.push([]);
      room = batchBytes;
    }
    batches.at(-1)?.push(run);
    room -= bytes;
  }
  return batches;
}

/** About how many bytes a batch of blocks takes in a request. */
export function bytesIn(batch: readonly Run[]): number {
  return batch.reduce((sum, run) => sum + runBytes(run), 0);
}

/** Writes of neighbouring columns, as one map from row to the writes of the row. */
function columnGroups(writes: readonly CellWrite[]): CellWrite[][] {
  const byColumn = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const column = byColumn.get(write.column);
    if (column === undefined) byColumn.set(write.column, [write]);
    else column.push(write);
  }
  const groups: { last: number; writes: CellWrite[] }[] = [];
  for (const [column, own] of [...byColumn].sort(([a], [b]) => a - b)) {
    const group = groups.at(-1);
    if (group === undefined || column - group.last > gapColumns) groups.push({ last: column, writes: own });
    else groups[groups.length - 1] = { last: column, writes: group.writes.concat(own) };
  }
  return groups.map((group) => group.writes);
}

function runsOf(group: readonly CellWrite[], hidden: readonly RowSpan[], batchBytes: number): Run[] {
  const sorted = [...group].sort((a, b) => a.row - b.row || a.column - b.column);
  const columns = sorted.map(({ column }) => column);
  const left = columns.reduce((a, b) => Math.min(a, b), Infinity);
  const width = columns.reduce((a, b) => Math.max(a, b), 0) - left + 1;
  const runs: Run[] = [];
  let current: CellWrite[] = [];
  let bytes = 0;
  for (const write of sorted) {
    const last = current.at(-1);
    const gap = last === undefined ? 0 : write.row - last.row;
    const cut = gap > 0 && ((gap - 1) * width > gapCells || bytes > batchBytes - rangeBytes - width * 5 || isHidden(hidden, write.row) || isHidden(hidden, write.row - gap));
    if (cut) {
      runs.push(runOf(current, left, width));
      current = [];
      bytes = 0;
    }
    bytes += jsonBytes(write.put) + (gap === 0 ? 0 : gap * width * 5) + (write.format === undefined ? 0 : jsonBytes(write.format) + width * 5);
    current.push(write);
  }
  return current.length === 0 ? runs : [...runs, runOf(current, left, width)];
}

function runOf(writes: readonly CellWrite[], left: number, width: number): Run {
  const top = writes[0]?.row ?? 0;
  return { row: top, column: left, rows: (writes.at(-1)?.row ?? top) - top + 1, columns: width, writes };
}

function isHidden(hidden: readonly RowSpan[], row: number): boolean {
  return hidden.some(({ start, count }) => row >= start && row < start + count);
}

function runBytes({ rows, columns, writes }: Run): number {
  const sets = writes.reduce((sum, { put, format }) => sum + jsonBytes(put) + (format === undefined ? 0 : jsonBytes(format)), 0);
  const layers = writes.some(({ format }) => format !== undefined) ? 2 : 1;
  return rangeBytes + sets + layers * 5 * (rows * columns - writes.length);
}
