import type { AppendedRow, RowAdded } from "../../review/merge/monthPort";
import { ProblemError, type Problem } from "../../review/problem";
import type { Place } from "../find/place";
import type { Reading } from "../read/readTable";
import { cellsRead } from "./cellsRead";
import { changedIn } from "./changedIn";
import { isAsserted, stoppedFirst } from "../write/batch/writeAndLook";
import { readAgain } from "../write/examine/readAgain";
import { refusesUndoGroup } from "../write/writeAll";
import type { Writing } from "../write/writing";
import { addBatch, type AddAnswer } from "./addBatch";
import { completeRows } from "./completeRows";
import { findAdded } from "./findAdded";
import { judgeAdded, type AddedSeen } from "./judgeAdded";
import type { RowModel } from "./lastRows";
import { planAdding, type RowToAdd } from "./planAdding";
import { removeBatch } from "./removeBatch";
import type { RowsLedger } from "./rowsLedger";
import { withRows } from "./withRows";

/** What adding rows knows on its way. */
interface Adding {
  readonly writing: Writing;
  readonly ledger: RowsLedger<RowAdded>;
  readonly model: RowModel;
  /** Where the table ends by now. */
  place: Place;
  readonly amiss: AddedSeen[];
}

/**
 * Adds rows under the last one, batch by batch, and enters in the ledger what became of each. It stops at the first
 * batch that fails; a batch is never sent again, a read tells what it did. Where Excel refuses to make one undo step of
 * it, the ProblemError is thrown on. Gives the place with the rows in it.
 */
export async function addRows(
  writing: Writing,
  ledger: RowsLedger<RowAdded>,
  rows: readonly AppendedRow[],
  model: RowModel,
): Promise<void> {
  const { place } = writing.reading;
  const adding: Adding = { writing, ledger, model, place, amiss: [] };
  const wanted = rows.map((cells, at) => ({ place: at, cells }));
  const batches = planAdding(wanted, place.listing.headings.length, writing.chunkBytes);
  for (const [at, batch] of batches.entries()) {
    const stop = isStopped(writing) ? cancelled : await addOne(adding, batch);
    if (stop === null) continue;
    const rest = batches.slice(isStopped(writing) && stop === cancelled ? at : at + 1).flat();
    ledger.refuse(placesOf(rest), stop);
    break;
  }
  await completeRows(writing, ledger, adding.place, adding.amiss);
}

const cancelled: Problem = { code: "cancelled" };

function isStopped({ job }: Writing): boolean {
  return job?.signal?.aborted === true;
}

function placesOf(rows: readonly RowToAdd[]): readonly number[] {
  return rows.map(({ place }) => place);
}

/** Gives why nothing more is to be sent; null: go on. */
async function addOne(adding: Adding, batch: readonly RowToAdd[]): Promise<Problem | null> {
  const { writing, model, place } = adding;
  const answer = await addBatch(writing.context, place, batch, model, writing.reading.snapshot.rowCount);
  if ("problem" in answer) return afterFailure(adding, batch, answer.problem);
  if (answer.corners.bottom !== place.corners.bottom + batch.length)
    return afterFailure(adding, batch, { code: "written-otherwise" });
  adding.place = grown(place, answer);
  const changed = changedIn(place.listing, answer.headings, batch);
  if (changed.length > 0) return takeAway(adding, batch, { code: "headings-changed", headings: changed });
  batch.forEach((row, at) =>
    enterSeen(adding, judgeAdded(row, place.listing.rowCount + at, answer.cells[at] ?? [], model)),
  );
  return null;
}

function enterSeen({ ledger, amiss }: Adding, seen: AddedSeen): void {
  if (seen.amiss.length === 0) ledger.confirm(seen.added);
  else amiss.push(seen);
}

function grown({ listing, ...place }: Place, { corners }: AddAnswer): Place {
  const more = corners.bottom - place.corners.bottom;
  return { ...place, corners, listing: { ...listing, rowCount: listing.rowCount + more } };
}

/** What nobody approved goes at once; it can only be named where it doesn't. */
async function takeAway(adding: Adding, batch: readonly RowToAdd[], because: Problem): Promise<Problem> {
  const { writing, ledger, place } = adding;
  const first = place.listing.rowCount - batch.length;
  const answer = await removeBatch(writing.context, place, [{ start: first, count: batch.length }]);
  if (!("problem" in answer)) ledger.refuse(placesOf(batch), because);
  else
    batch.forEach((row, at) => ledger.name({ place: row.place, sheetRow: place.listing.headingRow + 1 + first + at }));
  return because;
}

/** A batch that failed is not rolled back, and one that was not answered may still come. */
async function afterFailure(adding: Adding, batch: readonly RowToAdd[], problem: Problem): Promise<Problem> {
  const { writing, ledger } = adding;
  const isFirst = writing.ledger.size + ledger.size + adding.amiss.length === 0;
  if (writing.grouped && isFirst && refusesUndoGroup(problem)) throw new ProblemError(problem);
  if (problem.code === "timed-out") ledger.lose(placesOf(batch));
  else if (isAsserted(problem)) ledger.refuse(placesOf(batch), problem);
  else await enterFound(adding, batch, problem);
  return problem;
}

async function enterFound(adding: Adding, batch: readonly RowToAdd[], problem: Problem): Promise<void> {
  const { writing, ledger } = adding;
  const again = await readAgain(writing);
  if ("problem" in again) {
    // The look-up of the table itself failed: nothing was written.
    if (stoppedFirst(problem)) return ledger.refuse(placesOf(batch), again.problem);
    return ledger.lose(placesOf(batch));
  }
  const { reading } = again;
  const known = [...ledger.confirmed, ...adding.amiss.map(({ added }) => added)];
  const then = withRows(writing.reading.snapshot, writing.ledger.confirmed, known);
  adding.place = reading.place;
  findAdded(batch, then, reading.snapshot).forEach((found, at) => {
    const row = batch[at];
    if (row === undefined) return;
    if (typeof found === "string") ledger.refuse([row.place], found === "missing" ? problem : { code: found });
    else enterSeen(adding, seenAgain(reading, row, found, adding.model));
  });
}

function seenAgain({ snapshot }: Reading, row: RowToAdd, place: number, model: RowModel): AddedSeen {
  return judgeAdded(row, place, cellsRead(snapshot, place), model);
}
