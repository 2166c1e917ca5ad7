import { stopIfCancelled } from "../../review/goOn";
import { ProblemError } from "../../review/problem";
import type { ColumnNeed, Snapshot, TableRef } from "../../review/snapshot";
import type { ChooseColumns, Job } from "../../review/port";
import { chunkParts, type ChunkPart } from "./chunkParts";
import { ColumnReader, finishedColumns } from "../../review/door/columnReader";
import { countsFrom1904, hasTextDates } from "./dateSystem";
import { askPlace, locate } from "../find/locate";
import type { IsHeadingRow } from "../../review/door/findHeadings";
import { meet } from "../../review/door/corners";
import { samePlace, type Place } from "../find/place";
import { readChunk } from "./readChunk";

export interface ReadSettings {
  readonly isHeadingRow: IsHeadingRow;
  /** What a batch's request or response is to weigh at most, in bytes; Excel on the web refuses 5 MB. */
  readonly chunkBytes: number;
  /** Whether to ask for merged cells of a plain range, over which Excel may forget its undo: never when writing. */
  readonly merged: boolean;
}

/** A snapshot and what else was seen on the way that matters to someone who writes. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly place: Place;
  /** Parts of the data rows among which some are hidden. */
  readonly hidden: readonly RowSpan[];
}

export interface RowSpan {
  readonly start: number;
  readonly count: number;
}

/** State of one reading. */
export interface Progress {
  readonly place: Place;
  readonly parts: readonly ChunkPart[];
  readonly columns: ReadonlyMap<number, ColumnReader>;
  readonly hidden: RowSpan[];
  readonly merged: boolean;
  readonly job: Job | undefined;
}

/** Before anything is known of the cells: bytes a cell of a tracker takes, rather too many than too few. */
const bytesACell = 24;
const attempts = 3;

/**
 * Reads the wanted columns of a table or plain range: one round trip to find it, one a chunk.
 * The rows are of one moment or none: every chunk begins with the last row of the one before, and the last
 * one asks once more where the table stands. If someone moved rows meanwhile, all is read again, and after
 * the third time `rows-moved` is thrown. Throws whatever Excel answers as ProblemError; `cancelled`, `cells-merged`.
 */
export async function readTable(
  context: Excel.RequestContext,
  ref: TableRef,
  choose: ChooseColumns,
  settings: ReadSettings,
  job?: Job,
  attempt = 1,
): Promise<Reading> {
  const place = await locate(context, ref, settings);
  const needs = choose(place.listing);
  const { rowCount } = place.listing;
  const progress: Progress = {
    place,
    parts: chunkParts(needs),
    columns: new Map(needs.map((need) => [need.index, new ColumnReader(need, rowCount)])),
    hidden: [],
    merged: settings.merged,
    job,
  };
  if (wantedMerged(progress)) throw new ProblemError({ code: "cells-merged" });
  const cells = progress.parts.reduce((sum, { columns }) => sum + columns, 0);
  const whole =
    cells === 0 ||
    (await readFrom(context, progress, settings.chunkBytes, 0, rowsOf(settings.chunkBytes, cells * bytesACell)));
  if (whole) return withDateSystem(context, finished(progress), needs);
  if (attempt === attempts) throw new ProblemError({ code: "rows-moved" });
  return readTable(context, place.listing.ref, choose, settings, job, attempt + 1);
}

/** Merged cells hide what the rows below them hold. */
function wantedMerged({ place, parts }: Progress): boolean {
  const { headingRow, firstColumn, rowCount } = place.listing;
  const rows = { top: headingRow + 1, bottom: headingRow + rowCount };
  const wanted = parts.map(({ first, columns }) => ({
    ...rows,
    left: firstColumn + first,
    right: firstColumn + first + columns - 1,
  }));
  return place.merged.some((area) => wanted.some((part) => meet(area, part)));
}

function rowsOf(bytes: number, bytesARow: number): number {
  return Math.max(1, Math.floor(bytes / bytesARow));
}

/** Reads from a row to the end, chunk by chunk; false: rows moved on the way. */
async function readFrom(
  context: Excel.RequestContext,
  progress: Progress,
  chunkBytes: number,
  start: number,
  rows: number,
): Promise<boolean> {
  const total = progress.place.listing.rowCount;
  if (start >= total) return true;
  stopIfCancelled(progress.job ?? {});
  const count = Math.min(rows, total - start);
  const again = start + count === total ? askPlace(context, progress.place.listing.ref, progress.merged) : null;
  const bytes = await readChunk(context, progress, { start, count });
  if (bytes === "too-large") return readFrom(context, progress, chunkBytes, start, Math.floor(count / 2));
  if (bytes === "moved" || (again !== null && !samePlace(progress.place, again()))) return false;
  progress.job?.progress?.(start + count, total);
  return readFrom(context, progress, chunkBytes, start + count, Math.min(rows * 4, rowsOf(chunkBytes, bytes / count)));
}

/** Asked for only where a text may be a date: what counts the days plays no part in real dates. */
async function withDateSystem(
  context: Excel.RequestContext,
  reading: Reading,
  needs: readonly ColumnNeed[],
): Promise<Reading> {
  const { snapshot } = reading;
  if (!hasTextDates(needs, (index) => snapshot.columns.get(index)?.distinct ?? [])) return reading;
  return { ...reading, snapshot: { ...snapshot, from1904: await countsFrom1904(context) } };
}

function finished({ place, columns, hidden }: Progress): Reading {
  const { listing } = place;
  return { place, hidden, snapshot: { listing, rowCount: listing.rowCount, ...finishedColumns(columns) } };
}
