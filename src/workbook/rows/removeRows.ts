import { ProblemError, type Problem } from "../../review/problem";
import { rowBytesIn } from "../write/batch/planBatches";
import type { Place } from "../find/place";
import type { RowSpan } from "../read/readTable";
import { looksTheSame } from "../write/batch/look";
import { isAsserted, stoppedFirst, type CellThen } from "../write/batch/writeAndLook";
import { readAgain } from "../write/examine/readAgain";
import { refusesUndoGroup } from "../write/writeAll";
import type { Writing } from "../write/writing";
import { cellsRead } from "./cellsRead";
import { findRemoved } from "./findRemoved";
import { removeBatch, type RemoveAnswer } from "./removeBatch";
import { restoreRow } from "./restoreRow";
import type { RowsLedger } from "./rowsLedger";
import { toCell } from "../../review/door/hostValue";
import { withRows } from "./withRows";

interface Removing {
  readonly writing: Writing;
  readonly ledger: RowsLedger<number>;
  /** Places by data row. */
  readonly places: ReadonlyMap<number, number>;
  /** Where the table ends by now. */
  place: Place;
}

/**
 * Takes rows away, from below, and enters in the ledger what became of each. A row that turns out to be another is put
 * back at once. It stops at the first batch that fails; a batch is never sent again, a read tells what it did. Where
 * Excel refuses to make one undo step of it, the ProblemError is thrown on. Gives where the table ends then.
 */
export async function removeRows(
  writing: Writing,
  ledger: RowsLedger<number>,
  rows: readonly number[],
): Promise<Place> {
  const places = new Map(rows.map((row, place) => [row, place]));
  const removing: Removing = { writing, ledger, places, place: writing.reading.place };
  const batches = planRemoving(writing, rows);
  for (const [at, batch] of batches.entries()) {
    const isStopped = writing.job?.signal?.aborted === true;
    const stop: Problem | null = isStopped ? { code: "cancelled" } : await removeOne(removing, batch);
    if (stop === null) continue;
    const rest = batches.slice(isStopped ? at : at + 1).flat();
    ledger.refuse(placesOf(removing, rest), stop);
    break;
  }
  return removing.place;
}

/** Rows from below, as many at a time as one answer may tell of. */
function planRemoving({ reading: { snapshot }, chunkBytes }: Writing, rows: readonly number[]): readonly number[][] {
  const rowBytes = rowBytesIn(snapshot);
  const columns = snapshot.listing.headings.length;
  const batches: number[][] = [];
  let weight = Infinity;
  for (const row of [...rows].sort((one, other) => other - one)) {
    const own = 2 * rowBytes(row) + 16 * columns;
    if (weight + own > chunkBytes) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push(row);
    weight += own;
  }
  return batches;
}

function placesOf({ places }: Removing, rows: readonly number[]): readonly number[] {
  return rows.flatMap((row) => places.get(row) ?? []);
}

async function removeOne(removing: Removing, batch: readonly number[]): Promise<Problem | null> {
  const { writing, place } = removing;
  const rows = [...batch].sort((one, other) => one - other);
  const answer = await removeBatch(writing.context, place, spansOf(rows));
  if ("problem" in answer) return afterFailure(removing, rows, answer.problem);
  removing.place = shrunk(place, answer, rows.length);
  const strangers = rows.filter((row) => !isAsMeant(writing, row, answer.held.get(row) ?? []));
  confirmAllBut(removing, rows, strangers);
  let above = 0;
  for (const row of rows) {
    if (!strangers.includes(row)) above += 1;
    else await putBack(removing, row, row - above, answer.held.get(row) ?? []);
  }
  // Where rows moved the batches to come would hit others too.
  return strangers.length === 0 ? null : { code: "rows-moved" };
}

function confirmAllBut({ ledger, places }: Removing, rows: readonly number[], strangers: readonly number[]): void {
  for (const row of rows) {
    const place = places.get(row);
    if (place !== undefined && !strangers.includes(row)) ledger.confirm(place);
  }
}

async function putBack(removing: Removing, row: number, to: number, held: readonly CellThen[]): Promise<void> {
  const { writing, ledger, place } = removing;
  const own = placesOf(removing, [row]);
  const corners = await restoreRow(writing.context, place, to, held);
  if (corners === null) for (const one of own) ledger.name({ place: one, sheetRow: place.listing.headingRow + 1 + to });
  else {
    removing.place = { ...place, corners, listing: { ...place.listing, rowCount: place.listing.rowCount + 1 } };
    ledger.refuse(own, { code: "rows-moved" });
  }
}

function spansOf(rows: readonly number[]): readonly RowSpan[] {
  const spans: { start: number; count: number }[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last !== undefined && last.start + last.count === row) last.count += 1;
    else spans.push({ start: row, count: 1 });
  }
  return spans;
}

function shrunk({ listing, ...place }: Place, { corners }: RemoveAnswer, rows: number): Place {
  return { ...place, corners, listing: { ...listing, rowCount: listing.rowCount - rows } };
}

/** Whether the row held what the fresh reading shows, and what was written into it since. */
function isAsMeant({ reading, ledger }: Writing, row: number, held: readonly CellThen[]): boolean {
  const meant = cellsRead(withRows(reading.snapshot, ledger.confirmed, []), row);
  return meant.every((cell, column) => {
    const now = held[column];
    if (now === undefined || (cell.formula === null) !== (now.formula === null)) return false;
    return cell.formula !== null || looksTheSame(toCell(now.value), toCell(cell.value));
  });
}

async function afterFailure(removing: Removing, rows: readonly number[], problem: Problem): Promise<Problem> {
  const { writing, ledger } = removing;
  const isFirst = writing.ledger.size + ledger.size === 0;
  if (writing.grouped && isFirst && refusesUndoGroup(problem)) throw new ProblemError(problem);
  if (problem.code === "timed-out") ledger.lose(placesOf(removing, rows));
  else if (isAsserted(problem)) ledger.refuse(placesOf(removing, rows), problem);
  else await enterFound(removing, rows, problem);
  return problem;
}

async function enterFound(removing: Removing, rows: readonly number[], problem: Problem): Promise<void> {
  const { writing, ledger, places } = removing;
  const again = await readAgain(writing);
  if ("problem" in again) {
    // The look-up of the table itself failed: nothing was written.
    if (stoppedFirst(problem)) return ledger.refuse(placesOf(removing, rows), again.problem);
    return ledger.lose(placesOf(removing, rows));
  }
  const then = withRows(writing.reading.snapshot, writing.ledger.confirmed, []);
  const done = new Set(ledger.confirmed);
  const gone = new Set([...places].flatMap(([row, place]) => (done.has(place) ? [row] : [])));
  const missing = findRemoved(rows, then, again.reading.snapshot, gone);
  removing.place = again.reading.place;
  confirmAllBut(
    removing,
    rows,
    rows.filter((row) => !missing.has(row)),
  );
  ledger.refuse(
    placesOf(
      removing,
      rows.filter((row) => !missing.has(row)),
    ),
    problem,
  );
}
