import { covers, type Corners } from "../../review/door/corners";
import { findHeadings, headColumns, headRows, type HeadBlock, type IsHeadingRow } from "../../review/door/findHeadings";
import { toCell } from "../../review/door/hostValue";
import { ProblemError } from "../../review/problem";
import type { TableListing } from "../../review/snapshot";
import { cornersOf } from "./cornersOf";
import { askTable, tablePlace } from "./place";

/** Cells asked for in one batch of heads: about 1 MB when they are filled with short texts. */
const cellsABatch = 40_000;

/**
 * Every table and plain range of the visible sheets, sheet by sheet. What stands on a hidden sheet is left
 * out: nobody can look at it before it is written, and hidden sheets are where copies and lists are kept.
 * Two round trips, and one more when cells outside tables have to be looked at (more only if they exceed 1 MB).
 */
export async function listTables(context: Excel.RequestContext, isHeadingRow: IsHeadingRow): Promise<TableListing[]> {
  const { tables, sheets } = await askNames(context);
  const asked = tables.items.map(askTable);
  const shown = sheets.items.filter((sheet) => sheet.visibility === "Visible").map(askSheet);
  await context.sync();
  const placed = asked.flatMap((one) => tablePlace(one) ?? []);
  // A sheet that is one table needs no looking at.
  const blocks = shown
    .filter(({ used }) => !used.isNullObject)
    .map((one) => headOf(one, placed))
    .filter(({ used, tables }) => !tables.some((table) => covers(table, used)));
  const heads = await readHeads(context, inBatches(blocks));
  return shown.flatMap(({ sheet }) => [
    ...placed.map(({ listing }) => listing).filter(({ ref }) => ref.sheetId === sheet.id),
    ...heads.filter(({ sheetId }) => sheetId === sheet.id).flatMap((head) => findHeadings(head, isHeadingRow)),
  ]);
}

async function askNames(context: Excel.RequestContext) {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  const tables = context.workbook.tables;
  tables.load("items/id");
  await context.sync();
  return { sheets, tables };
}

interface SheetAsked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function askSheet(sheet: Excel.Worksheet): SheetAsked {
  sheet.load("protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, used };
}

interface Head extends Omit<HeadBlock, "rows"> {
  readonly sheet: Excel.Worksheet;
  readonly rowCount: number;
  readonly columnCount: number;
}

function headOf({ sheet, used }: SheetAsked, placed: readonly { listing: TableListing; corners: Corners }[]): Head {
  const tables = placed.filter(({ listing }) => listing.ref.sheetId === sheet.id);
  return {
    sheet,
    sheetId: sheet.id,
    sheetName: sheet.name,
    protected: sheet.protection.protected,
    used: cornersOf(used),
    tables: tables.map(({ listing, corners }) => ({ ...corners, id: listing.ref.tableId ?? "" })),
    rowCount: Math.min(headRows, used.rowCount),
    columnCount: Math.min(headColumns, used.columnCount),
  };
}

function inBatches(heads: readonly Head[]): Head[][] {
  const batches: Head[][] = [];
  let room = 0;
  for (const head of heads) {
    const cells = head.rowCount * head.columnCount;
    if (cells > room) {
      batches.push([]);
      room = cellsABatch;
    }
    batches.at(-1)?.push(head);
    room -= cells;
  }
  return batches;
}

async function readHeads(context: Excel.RequestContext, batches: readonly Head[][]): Promise<HeadBlock[]> {
  const [batch, ...rest] = batches;
  if (batch === undefined) return [];
  try {
    const read = await readBatch(context, batch);
    return [...read, ...(await readHeads(context, rest))];
  } catch (error) {
    const smaller = error instanceof ProblemError && error.problem.code === "too-large" ? halved(batch) : null;
    if (smaller === null) throw error;
    return readHeads(context, [...smaller, ...rest]);
  }
}

/** Fewer sheets at once, then fewer rows of the one; null when there is nothing left to halve. */
function halved(batch: readonly Head[]): Head[][] | null {
  const middle = Math.ceil(batch.length / 2);
  if (batch.length > 1) return [batch.slice(0, middle), batch.slice(middle)];
  const [head] = batch;
  return head === undefined || head.rowCount < 2 ? null : [[{ ...head, rowCount: Math.floor(head.rowCount / 2) }]];
}

async function readBatch(context: Excel.RequestContext, batch: readonly Head[]): Promise<HeadBlock[]> {
  const asked = batch.map((head) => {
    const range = head.sheet.getRangeByIndexes(head.used.top, head.used.left, head.rowCount, head.columnCount);
    range.load("values");
    return { head, range };
  });
  await context.sync();
  return asked.map(({ head, range }) => ({ ...head, rows: range.values.map((row) => row.map(toCell)) }));
}
