import { ProblemError } from "../review/problem";
import type { ChunkPart } from "./chunkParts";
import { jsonBytes } from "./jsonBytes";
import type { Progress, RowSpan } from "./readTable";

/**
 * Reads some rows of the wanted columns into their readers, in one round trip.
 * Gives about how many bytes the answer weighed; "moved": its first row is not the one that was read last;
 * "too-large": Excel would not send that much, and nothing was read. Throws cells-merged.
 */
export async function readChunk(context: Excel.RequestContext, progress: Progress, { start, count }: RowSpan): Promise<number | "moved" | "too-large"> {
  const lap = start === 0 ? 0 : 1;
  const asked = progress.parts.map((part) => ({ part, range: askPart(context, progress, part, start - lap, count + lap) }));
  const merged = start === 0 ? askMerged(context, progress) : [];
  const rows = rangeOf(context, progress, { first: 0, columns: 1 }, start, count);
  rows.load("rowHidden");
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === "too-large" && count > 1) return "too-large";
    throw error;
  }
  if (merged.some((areas) => !areas.isNullObject)) throw new ProblemError({ code: "cells-merged" });
  if (rows.rowHidden !== false) progress.hidden.push({ start, count });
  const answers = asked.map(({ part, range }) => ({ part, cells: cellsOf(range, part) }));
  if (lap === 1 && !answers.every(({ part, cells }) => lapHolds(progress, part, cells[0] ?? [], start - 1))) return "moved";
  return answers.reduce((bytes, { part, cells }) => bytes + take(progress, part, cells.slice(lap), start), 0);
}

function rangeOf(context: Excel.RequestContext, { place }: Progress, part: Pick<ChunkPart, "first" | "columns">, start: number, count: number): Excel.Range {
  const { ref, headingRow, firstColumn } = place.listing;
  const sheet = context.workbook.worksheets.getItem(ref.sheetId);
  const range = sheet.getRangeByIndexes(headingRow + 1 + start, firstColumn + part.first, count, part.columns);
  // Nothing is asked of the range after this batch, so Excel need not keep it.
  range.untrack();
  return range;
}

function askPart(context: Excel.RequestContext, progress: Progress, part: ChunkPart, start: number, count: number): Excel.Range {
  const range = rangeOf(context, progress, part, start, count);
  range.load(part.what);
  return range;
}

/** Merged cells hide what the rows below them hold; Excel allows none in a table. */
function askMerged(context: Excel.RequestContext, progress: Progress): Excel.RangeAreas[] {
  const { ref, rowCount } = progress.place.listing;
  if (ref.kind === "table") return [];
  return progress.parts
    .filter(({ what }) => what === "values")
    .map((part) => {
      const merged = rangeOf(context, progress, part, 0, rowCount).getMergedAreasOrNullObject();
      merged.load("address");
      return merged;
    });
}

function cellsOf(range: Excel.Range, { what }: ChunkPart): readonly (readonly unknown[])[] {
  if (what === "values") return range.values;
  return what === "formulas" ? range.formulas : range.numberFormat;
}

function lapHolds({ columns }: Progress, part: ChunkPart, cells: readonly unknown[], row: number): boolean {
  return part.what !== "values" || cells.every((raw, offset) => columns.get(part.first + offset)?.hasValue(row, raw) ?? true);
}

function take({ columns }: Progress, part: ChunkPart, cells: readonly (readonly unknown[])[], start: number): number {
  let bytes = 0;
  for (let offset = 0; offset < part.columns; offset += 1) {
    const column = columns.get(part.first + offset);
    for (const [index, line] of cells.entries()) {
      const raw = line[offset];
      bytes += jsonBytes(raw);
      if (part.what === "values") column?.setValue(start + index, raw);
      else if (part.what === "formulas") column?.setFormula(start + index, raw);
      else column?.setFormat(start + index, raw);
    }
  }
  return bytes;
}
