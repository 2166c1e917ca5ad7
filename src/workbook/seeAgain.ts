import { ProblemError } from "../review/problem";
import type { TableListing } from "../review/snapshot";
import { toHostValue, type HostValue } from "./hostValue";
import { keyOf } from "./judgeRun";
import { askPlace } from "./locate";
import type { Place } from "./place";
import type { CellWrite, Run } from "./planWrites";
import { rangeOf } from "./rangeOf";

/** What stands in the cells of some blocks now. */
export interface Seen {
  /** Where the table stands now; null: it is gone. */
  readonly place: Place | null;
  /** Whether it has the same headings and number of rows, so that row n is still row n unless someone sorted. */
  readonly sameShape: boolean;
  /** The entry of Range.formulas of a cell of the blocks. */
  entry(at: Pick<CellWrite, "row" | "column">): HostValue;
}

/** Reads blocks again, wherever the table stands now: one round trip to find it, one for the blocks (more if they are too large). */
export async function seeAgain(context: Excel.RequestContext, was: TableListing, runs: readonly Run[]): Promise<Seen> {
  const asked = askPlace(context, was.ref);
  await context.sync();
  const place = asked === null ? null : asked();
  const sameShape = place !== null && shapeOf(place.listing) === shapeOf(was);
  const entries = new Map<string, HostValue>();
  if (place !== null && sameShape) await readRuns(context, place.listing, runs, entries);
  return { place, sameShape, entry: (at) => entries.get(keyOf(at)) ?? null };
}

function shapeOf({ headings, rowCount }: TableListing): string {
  return JSON.stringify([headings, rowCount]);
}

async function readRuns(context: Excel.RequestContext, listing: TableListing, runs: readonly Run[], entries: Map<string, HostValue>): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(listing.ref.sheetId);
  const asked = runs.map((run) => {
    const range = rangeOf(sheet, listing, run);
    range.load("formulas");
    return { run, range };
  });
  try {
    await context.sync();
  } catch (error) {
    const smaller = error instanceof ProblemError && error.problem.code === "too-large" ? halved(runs) : null;
    if (smaller === null) throw error;
    await readRuns(context, listing, smaller[0], entries);
    return readRuns(context, listing, smaller[1], entries);
  }
  for (const { run, range } of asked) enter(entries, run, range.formulas);
}

function enter(entries: Map<string, HostValue>, run: Run, formulas: readonly (readonly unknown[])[]): void {
  for (const { row, column } of run.writes) {
    entries.set(keyOf({ row, column }), toHostValue(formulas[row - run.row]?.[column - run.column]));
  }
}

/** Half the blocks each, or the one block cut in two; null if there is but one cell high. */
function halved(runs: readonly Run[]): [readonly Run[], readonly Run[]] | null {
  const middle = Math.ceil(runs.length / 2);
  if (runs.length > 1) return [runs.slice(0, middle), runs.slice(middle)];
  const [run] = runs;
  if (run === undefined || run.rows < 2) return null;
  const rows = Math.ceil(run.rows / 2);
  const below = run.row + rows;
  return [
    [{ ...run, rows, writes: run.writes.filter(({ row }) => row < below) }],
    [{ ...run, row: below, rows: run.rows - rows, writes: run.writes.filter(({ row }) => row >= below) }],
  ];
}
