import { toHostValue, type HostValue } from "../../review/door/hostValue";
import { jsonBytes } from "../../review/door/jsonBytes";
import { stopIfCancelled } from "../../review/goOn";
import type { PlainSheet } from "../../review/merge/monthPort";
import type { Job } from "../../review/port";
import { ProblemError } from "../../review/problem";
import type { CellState, HeadingsAt, TableRef } from "../../review/snapshot";
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
  let done = 0;
  for (const [index, chunk] of chunks.entries()) {
    if (index === 0) clearSheet(context, place);
    await writeChunk(context, place, done, chunk, index === chunks.length - 1 ? headings : []);
    done += chunk.length;
    job.progress?.(done, rows.length);
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

/** Puts rows down, and the headings if there are any, and looks at the rows in the same batch. */
async function writeChunk(
  context: Excel.RequestContext,
  { sheetId, at }: SheetPlace,
  above: number,
  rows: Rows,
  headings: PlainSheet["headings"],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const top = at.row + 1 + above;
  for (const { column, row, count, format } of formatRuns(rows)) {
    const run = sheet.getRangeByIndexes(top + row, at.column + column, count, 1);
    run.numberFormat = format as unknown as string[][];
    run.untrack();
  }
  const block = sheet.getRangeByIndexes(top, at.column, Math.max(1, rows.length), rows[0]?.length ?? 1);
  if (rows.length > 0) block.values = rows.map((line) => line.map(textOf));
  block.load("values");
  block.untrack();
  putHeadings(sheet, at, headings);
  await context.sync();
  const seen: unknown[][] = block.values;
  const stands = rows.every((line, row) =>
    line.every(({ value }, column) => isCell(toHostValue(seen[row]?.[column]) ?? "", value)),
  );
  if (!stands) throw new ProblemError({ code: "written-otherwise" });
}

function textOf({ value, format }: CellState): HostValue {
  return cellText(value, format ?? "General");
}

function putHeadings(sheet: Excel.Worksheet, { row, column }: HeadingsAt, headings: PlainSheet["headings"]): void {
  if (headings.length === 0) return;
  const line = sheet.getRangeByIndexes(row, column, 1, headings.length);
  line.values = [headings.map((value) => textOf({ value }))];
  line.untrack();
}
