import { toCell } from "../../review/door/hostValue";
import type { Problem } from "../../review/problem";
import type { Corners } from "../../review/door/corners";
import type { Cell } from "../../playbook/tracker/cell";
import { cornersOf } from "../find/cornersOf";
import type { Place } from "../find/place";
import { rangeOf } from "../find/rangeOf";
import { problemOfWrite } from "../problemOf";
import { guardPlace } from "../write/batch/guardPlace";
import { cellThen, type CellThen } from "../write/batch/writeAndLook";
import type { RowModel } from "./lastRows";
import { formatsToSet, gridToAdd, type RowToAdd } from "./planAdding";

/** What was seen right after rows were added, in one and the same batch. */
export interface AddAnswer {
  readonly headings: readonly Cell[];
  /** First and last cell of the table, or of all that is used on a plain range's sheet. */
  readonly corners: Corners;
  /** Rows × columns of the table. */
  readonly cells: readonly (readonly CellThen[])[];
}

/**
 * Adds rows under the last one and looks at them. The assertions that table and columns stand where they stood come
 * first: a batch that ran once finds the last row elsewhere, and can't run twice. The rows come in one action, whole or
 * not at all: a table's are inserted, above a total row; a plain range's are put under it, after the formats of its last
 * row. What went wrong comes back as a problem.
 */
export async function addBatch(
  context: Excel.RequestContext,
  place: Place,
  rows: readonly RowToAdd[],
  model: RowModel,
  rowsRead: number,
): Promise<AddAnswer | { readonly problem: Problem }> {
  const { listing } = place;
  const { ref, headings, rowCount } = listing;
  const columns = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  guardPlace(context, place, columns);
  const sheet = context.workbook.worksheets.getItem(ref.sheetId);
  const block = rangeOf(sheet, listing, { row: rowCount, column: 0, rows: rows.length, columns: headings.length });
  const grid = gridToAdd(rows, listing, model, rowsRead);
  const formats = formatsToSet(rows, listing, model);
  const table = ref.tableId === undefined ? null : context.workbook.tables.getItem(ref.tableId);
  if (table === null) copyLastFormats(sheet, place, block);
  // null says nothing, here as in a range (Office Add-ins docs, "Blank and null values in Excel add-ins").
  else table.rows.add(undefined, grid as (string | number | boolean)[][]);
  if (formats !== null) block.numberFormat = formats;
  if (table === null) block.formulas = grid;
  block.load("values,formulas,numberFormat");
  const line = rangeOf(sheet, listing, { row: -1, column: 0, rows: 1, columns: headings.length });
  line.load("values");
  const whole = table === null ? sheet.getUsedRange(true) : table.getRange();
  whole.load("rowIndex,columnIndex,rowCount,columnCount");
  try {
    await context.sync();
  } catch (error) {
    return { problem: problemOfWrite(error) };
  }
  return { headings: (line.values[0] ?? []).map(toCell), corners: cornersOf(whole), cells: cellsOf(block) };
}

function copyLastFormats(sheet: Excel.Worksheet, { listing }: Place, block: Excel.Range): void {
  const { rowCount, headings } = listing;
  if (rowCount === 0) return;
  const last = rangeOf(sheet, listing, { row: rowCount - 1, column: 0, rows: 1, columns: headings.length });
  block.copyFrom(last, "Formats");
}

function cellsOf({ values, formulas, numberFormat }: Excel.Range): CellThen[][] {
  return values.map((line: unknown[], row) =>
    line.map((raw, column) => cellThen(raw, formulas[row]?.[column], numberFormat[row]?.[column])),
  );
}
