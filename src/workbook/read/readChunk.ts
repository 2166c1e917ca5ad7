import { ProblemError } from "../../review/problem";
import type { ColumnReader } from "../../review/door/columnReader";
import type { ChunkPart } from "./chunkParts";
import { jsonBytes } from "../../review/door/jsonBytes";
import { rangeOf } from "../find/rangeOf";
import type { Progress, RowSpan } from "./readTable";

/**
 * Reads some rows of the wanted columns into their readers, in one round trip.
 * Gives about how many bytes the answer weighed; "moved": its first row is not the one that was read last;
 * "too-large": Excel would not send that much, and nothing was read. Throws ProblemError.
 */
export async function readChunk(
  context: Excel.RequestContext,
  progress: Progress,
  { start, count }: RowSpan,
): Promise<number | "moved" | "too-large"> {
  const lap = start === 0 ? 0 : 1;
  const { listing } = progress.place;
  const sheet = context.workbook.worksheets.getItem(listing.ref.sheetId);
  const asked = progress.parts.map((part) => ({
    part,
    range: askPart(sheet, progress, part, start - lap, count + lap),
  }));
  const rows = rangeOf(sheet, listing, { row: start, column: 0, rows: count, columns: 1 });
  rows.load("rowHidden");
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === "too-large" && count > 1) return "too-large";
    throw error;
  }
  // What the client made of the answer was one task: what is made of the cells is others.
  await progress.job?.pause?.();
  if (rows.rowHidden !== false) progress.hidden.push({ start, count });
  const answers = asked.map(({ part, range }) => ({ part, cells: cellsOf(range, part) }));
  if (lap === 1 && !answers.every(({ part, cells }) => lapHolds(progress, part, cells[0] ?? [], start - 1)))
    return "moved";
  let bytes = 0;
  for (const { part, cells } of answers) {
    const own = cells.slice(lap);
    for (let offset = 0; offset < part.columns; offset += 1) {
      await progress.job?.pause?.();
      bytes += take(progress, part, offset, own, start);
    }
  }
  return bytes;
}

function askPart(
  sheet: Excel.Worksheet,
  { place }: Progress,
  part: ChunkPart,
  start: number,
  count: number,
): Excel.Range {
  const range = rangeOf(sheet, place.listing, { row: start, column: part.first, rows: count, columns: part.columns });
  range.load(part.what);
  return range;
}

function cellsOf(range: Excel.Range, { what }: ChunkPart): readonly (readonly unknown[])[] {
  if (what === "values") return range.values;
  return what === "formulas" ? range.formulas : range.numberFormat;
}

/** A column that no rule reads may show something else at every moment, and says nothing here. */
function lapHolds({ columns }: Progress, part: ChunkPart, cells: readonly unknown[], row: number): boolean {
  return (
    part.what !== "values" ||
    cells.every((raw, offset) => {
      const column = columns.get(part.first + offset);
      return column === undefined || isUnruled(column) || column.hasValue(row, raw);
    })
  );
}

function isUnruled({ need: { beside, unruled } }: ColumnReader): boolean {
  return beside === true || unruled === true;
}

/** Takes one column of a part; gives about how many bytes it weighed. */
function take(
  { columns }: Progress,
  part: ChunkPart,
  offset: number,
  cells: readonly (readonly unknown[])[],
  start: number,
): number {
  const column = columns.get(part.first + offset);
  let bytes = 0;
  for (const [index, line] of cells.entries()) {
    const raw = line[offset];
    bytes += jsonBytes(raw);
    if (part.what === "values") column?.setValue(start + index, raw);
    else if (part.what === "formulas") column?.setFormula(start + index, raw);
    else column?.setFormat(start + index, raw);
  }
  return bytes;
}
