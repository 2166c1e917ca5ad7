import { jsonBytes } from "../../../review/door/jsonBytes";
import type { Block } from "../../find/rangeOf";
import type { RowSpan } from "../../read/readTable";
import type { CellWrite } from "./planBatches";

/** A block of cells set in one go: rows × columns, the ones without a write are left alone (null). */
export interface WriteBlock extends Block {
  readonly writes: readonly CellWrite[];
}

/** What a range costs in a request beside its values, in bytes; what a gap may cost before a new range is cheaper. */
const rangeBytes = 900;
const gapCells = 40;
const gapColumns = 2;

/**
 * Cuts the writes of a batch into blocks. A block never reaches over a long gap, so that a few cells in a long table
 * don't send a block of nulls, nor beyond the rows that are looked at. Where some rows are hidden every block is one
 * row high: written over hidden rows, a block lands in the visible ones on some hosts (OfficeDev/office-js
 * issue 224); a single row has nowhere else to go.
 */
export function cutIntoBlocks(
  writes: readonly CellWrite[],
  spans: readonly RowSpan[],
  hidden: readonly RowSpan[],
): WriteBlock[] {
  const starts = new Set(spans.map(({ start }) => start));
  return columnGroups(writes)
    .flatMap((group) => blocksOf(group, starts, hidden))
    .sort((a, b) => a.row - b.row);
}

/** Writes of neighbouring columns, each group in the order of its rows. */
function columnGroups(writes: readonly CellWrite[]): CellWrite[][] {
  const columns = [...new Set(writes.map(({ column }) => column))].sort((a, b) => a - b);
  const groupOf = new Map<number, number>();
  let group = -1;
  columns.forEach((column, place) => {
    if (place === 0 || column - (columns[place - 1] ?? column) > gapColumns) group += 1;
    groupOf.set(column, group);
  });
  const groups = Array.from({ length: group + 1 }, (): CellWrite[] => []);
  for (const write of writes) groups[groupOf.get(write.column) ?? 0]?.push(write);
  return groups;
}

function blocksOf(group: readonly CellWrite[], starts: ReadonlySet<number>, hidden: readonly RowSpan[]): WriteBlock[] {
  const sorted = [...group].sort((a, b) => a.row - b.row || a.column - b.column);
  const columns = sorted.map(({ column }) => column);
  const left = columns.reduce((a, b) => Math.min(a, b), Infinity);
  const width = columns.reduce((a, b) => Math.max(a, b), 0) - left + 1;
  const blocks: CellWrite[][] = [];
  let last = -Infinity;
  for (const write of sorted) {
    if (write.row !== last && isCut(last, write.row, width, starts, hidden)) blocks.push([]);
    blocks.at(-1)?.push(write);
    last = write.row;
  }
  return blocks.map((own) => blockFrom(own, left, width));
}

function isCut(
  last: number,
  row: number,
  width: number,
  starts: ReadonlySet<number>,
  hidden: readonly RowSpan[],
): boolean {
  if ((row - last - 1) * width > gapCells || isHidden(hidden, row) || isHidden(hidden, last)) return true;
  for (let between = last + 1; between <= row; between += 1) if (starts.has(between)) return true;
  return false;
}

function blockFrom(writes: readonly CellWrite[], left: number, width: number): WriteBlock {
  const top = writes[0]?.row ?? 0;
  return { row: top, column: left, rows: (writes.at(-1)?.row ?? top) - top + 1, columns: width, writes };
}

function isHidden(hidden: readonly RowSpan[], row: number): boolean {
  return hidden.some(({ start, count }) => row >= start && row < start + count);
}

/** About how many bytes a block takes in a request. */
export function blockBytes({ rows, columns, writes }: WriteBlock): number {
  const sets = writes.reduce(
    (sum, { put, format }) => sum + jsonBytes(put) + (format === undefined ? 0 : jsonBytes(format)),
    0,
  );
  const layers = writes.some(({ format }) => format !== undefined) ? 2 : 1;
  return rangeBytes + sets + layers * 5 * (rows * columns - writes.length);
}
