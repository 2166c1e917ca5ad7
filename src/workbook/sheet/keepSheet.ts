import { toHostValue, type HostValue } from "../../review/door/hostValue";
import { jsonBytes } from "../../review/door/jsonBytes";
import { stopIfCancelled } from "../../review/goOn";
import type { PlainSheet } from "../../review/merge/monthPort";
import type { Job } from "../../review/port";
import { ProblemError } from "../../review/problem";
import type { CellState, TableRef } from "../../review/snapshot";
import { cellText } from "../write/batch/cellText";
import { isCell } from "../write/batch/look";
import { formatRuns } from "./formatRuns";
import { findSheet, type SheetPlace } from "./sheetPlace";

type Rows = readonly (readonly CellState[])[];

const nothing: PlainSheet = { headings: [], rows: [] };

/**
 * Makes a plain sheet, or rewrites one in place [H2]: one or two round trips to find or make it, one for each chunk of
 * rows. What stood there goes with the first chunk, the headings come with the last one, and each chunk is looked at as
 * it is written; so a sheet that was left half written has no headings. Once it has begun it is not stopped.
 */
export async function keepSheet(
  context: Excel.RequestContext,
  at: TableRef | string,
  sheet: PlainSheet | null,
  chunkBytes: number,
  job: Job = {},
): Promise<TableRef> {
  stopIfCancelled(job);
  const { headings, rows } = sheet ?? nothing;
  const place = await findSheet(context, at, sheet ?? nothing);
  const chunks = chunksOf(rows, chunkBytes);
  let row = place.at.row + 1;
  for (const [index, chunk] of chunks.entries()) {
    if (index === 0) clearSheet(context, place);
    const seen = putRows(context, place, row, chunk);
    if (index === chunks.length - 1) putHeadings(context, place, headings);
    await context.sync();
    if (!seen()) throw new ProblemError({ code: "written-otherwise" });
    row += chunk.length;
    job.progress?.(row - place.at.row - 1, rows.length);
  }
  const { sheetId, sheetName } = place;
  const headingsAt = { ...place.at, columns: headings.length };
  return { kind: "range", name: null, sheetId, sheetName, headingsAt };
}

/** At least one, for the headings come with the last. */
function chunksOf(rows: Rows, bytes: number): readonly Rows[] {
  const chunks: (readonly CellState[])[][] = [[]];
  let weight = 0;
  for (const row of rows) {
    const own = row.reduce((sum, { value }) => sum + jsonBytes(value), 2);
    if (weight + own > bytes && weight > 0) {
      chunks.push([]);
      weight = 0;
    }
    chunks.at(-1)?.push(row);
    weight += own;
  }
  return chunks;
}

function clearSheet(context: Excel.RequestContext, { sheetId, used }: SheetPlace): void {
  if (used === null) return;
  const { top, left, bottom, right } = used;
  const range = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.clear("Contents");
  // One value for all its cells (Microsoft's page on Excel.Range, "numberFormat").
  range.numberFormat = "General" as unknown as string[][];
}

/** Puts rows down; what comes back tells after the sync whether they stand there. */
function putRows(context: Excel.RequestContext, { sheetId, at }: SheetPlace, top: number, rows: Rows): () => boolean {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return () => true;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { column, row, count, format } of formatRuns(rows)) {
    const run = sheet.getRangeByIndexes(top + row, at.column + column, count, 1);
    run.numberFormat = format as unknown as string[][];
    run.untrack();
  }
  const block = sheet.getRangeByIndexes(top, at.column, rows.length, columns);
  block.values = rows.map((line) => line.map(({ value, format }): HostValue => cellText(value, format ?? "General")));
  block.load("values");
  block.untrack();
  return () =>
    rows.every((line, row) =>
      line.every(({ value }, column) => isCell(toHostValue(block.values[row]?.[column]) ?? "", value)),
    );
}

function putHeadings(
  context: Excel.RequestContext,
  { sheetId, at }: SheetPlace,
  headings: PlainSheet["headings"],
): void {
  if (headings.length === 0) return;
  const line = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(at.row, at.column, 1, headings.length);
  line.values = [headings.map((heading): HostValue => cellText(heading, "General"))];
  line.untrack();
}
