import { isError, type Cell } from "../../../playbook/tracker/cell";
import type { CellEdit, Snapshot } from "../../../review/snapshot";
import { inParts } from "../../../review/inParts";
import type { Job } from "../../../review/port";
import type { HostValue } from "../../../review/door/hostValue";
import { jsonBytes } from "../../../review/door/jsonBytes";
import type { RowSpan } from "../../read/readTable";
import { cutIntoBlocks, blockBytes, type WriteBlock } from "./blocks";

/** One cell to set: data row, column within the table, what goes into values and, where it is given, numberFormat. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** null: the value stays, only the format is set. */
  readonly put: HostValue;
  /** What the cell holds once that is taken; absent where a formula or nothing but a format is put. */
  readonly holds?: Cell;
  readonly format?: string;
  /** The format that is set once the value stands. */
  readonly formatAfter?: string;
  /** The edit this comes from; null where something is only put back. */
  readonly edit: CellEdit | null;
}

/** What one batch writes and looks at. All that is written of a row is in one batch: it is looked at as a whole. */
export interface WriteBatch {
  /** Rows that are written, in order, with their cells. */
  readonly rows: ReadonlyMap<number, readonly CellWrite[]>;
  readonly blocks: readonly WriteBlock[];
  /** The rows that are looked at: those written, and those between them where a new range would cost more. */
  readonly spans: readonly RowSpan[];
  /** Whether the look asks for formulas too: a row that was written before may show other results of them. */
  readonly formulas: boolean;
  /** About what its request or its response weighs, whichever is more. */
  readonly bytes: number;
}

/** What a batch may weigh and what its rows weigh, in bytes. */
export interface BatchRoom {
  readonly bytes: number;
  /** What the look at one row takes in a response. */
  readonly rowBytes: (row: number) => number;
  /** Parts of the data rows among which some are hidden: there every block is one row high. */
  readonly hidden: readonly RowSpan[];
  readonly formulas: boolean;
}

/** Rows between two that are written that are looked at rather than asking for new ranges; measured in bytes. */
const gapRows = 16;

/** Cuts writes into batches whose request and response both weigh about `bytes` at most; a row is never cut. */
export async function planBatches(writes: readonly CellWrite[], room: BatchRoom, job?: Job): Promise<WriteBatch[]> {
  const rows = await rowsInOrder(writes, job);
  const batches: WriteBatch[] = [];
  for (const slice of slices(rows, room)) {
    await job?.pause?.();
    batches.push(...batchesOf(slice, rows, room));
  }
  return batches;
}

/** Rows as they stand on the sheet, with their writes as their columns do. */
async function rowsInOrder(
  writes: readonly CellWrite[],
  job: Job | undefined,
): Promise<ReadonlyMap<number, readonly CellWrite[]>> {
  const rows = new Map<number, CellWrite[]>();
  await inParts(writes, job, (write) => addTo(rows, write));
  const ordered = new Map<number, readonly CellWrite[]>();
  await inParts(
    [...rows.keys()].sort((a, b) => a - b),
    job,
    (row) => {
      ordered.set(
        row,
        (rows.get(row) ?? []).sort((a, b) => a.column - b.column),
      );
    },
  );
  return ordered;
}

/** Writes by their rows, in the order in which they come. */
export function byRow(writes: readonly CellWrite[]): ReadonlyMap<number, readonly CellWrite[]> {
  const rows = new Map<number, CellWrite[]>();
  for (const write of writes) addTo(rows, write);
  return rows;
}

function addTo(rows: Map<number, CellWrite[]>, write: CellWrite): void {
  const own = rows.get(write.row);
  if (own === undefined) rows.set(write.row, [write]);
  else own.push(write);
}

/** Rows in order, as many at a time as one response may tell of. */
function* slices(
  writesByRow: ReadonlyMap<number, readonly CellWrite[]>,
  { bytes, rowBytes }: BatchRoom,
): Generator<readonly number[]> {
  let slice: number[] = [];
  let weight = 0;
  let last = -Infinity;
  for (const [row, writes] of writesByRow) {
    const looked = row - last <= gapRows ? row - last : 1;
    // A block that reaches over the rows between asks for their cells too.
    const own = looked * (rowBytes(row) + answerBytes(writes));
    if (slice.length > 0 && weight + own > bytes) {
      yield slice;
      slice = [];
      weight = 0;
    }
    slice.push(row);
    weight += own;
    last = row;
  }
  if (slice.length > 0) yield slice;
}

/** What is asked of a cell that is written, beside the look at its row: value, formula and format, before and after. */
function answerBytes(writes: readonly CellWrite[]): number {
  return writes.reduce(
    (sum, { put, format, edit }) =>
      sum + 2 * (jsonBytes(put) + cellBytes(edit?.from.value ?? "")) + (format === undefined ? 22 : 30),
    0,
  );
}

/** One batch of these rows, or two if its request would weigh too much. */
function batchesOf(
  rows: readonly number[],
  writes: ReadonlyMap<number, readonly CellWrite[]>,
  room: BatchRoom,
): WriteBatch[] {
  const own = new Map(rows.map((row) => [row, writes.get(row) ?? []]));
  const spans = spansOf(rows);
  const blocks = cutIntoBlocks([...own.values()].flat(), spans, room.hidden);
  const request = blocks.reduce((sum, block) => sum + blockBytes(block), 0);
  const response = rows.reduce((sum, row) => sum + room.rowBytes(row) + answerBytes(own.get(row) ?? []), 0);
  const bytes = Math.max(request, response);
  if (request <= room.bytes || rows.length === 1) return [{ rows: own, blocks, spans, formulas: room.formulas, bytes }];
  const middle = rows.length >> 1;
  return [rows.slice(0, middle), rows.slice(middle)].flatMap((half) => batchesOf(half, writes, room));
}

function spansOf(rows: readonly number[]): RowSpan[] {
  const spans: { start: number; count: number }[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last !== undefined && row - (last.start + last.count) < gapRows) last.count = row - last.start + 1;
    else spans.push({ start: row, count: 1 });
  }
  return spans;
}

/** About how many bytes the look at a row takes in a response: all its cells before, what it is of once more after. */
export function rowBytesIn(snapshot: Snapshot): (row: number) => number {
  const columns = [...snapshot.columns.values()].map(({ distinct, codes, identity }) => ({
    codes,
    bytes: distinct.map((cell) => cellBytes(cell) * (identity === true ? 2 : 1)),
  }));
  return (row) => columns.reduce((sum, { codes, bytes }) => sum + (bytes[codes[row] ?? -1] ?? 3), 0);
}

function cellBytes(cell: Cell): number {
  return jsonBytes(isError(cell) ? cell.error : cell);
}

export function writesIn(batches: readonly WriteBatch[]): CellWrite[] {
  return batches.flatMap(({ rows }) => [...rows.values()].flat());
}
