import type { Kept } from "../review/port";
import { namesOf, readKeptPages, type KeptPages } from "../review/table/keptPages";
import { readKeptRebindings, tableKey, type KeptRebinding } from "../review/table/keptRebinding";
import { ProblemError } from "../review/problem";
import type { SelectedCell } from "../review/table/selectedCell";
import type { TableRef } from "../review/snapshot";
import { askTable } from "./find/place";

/** Where the workbook keeps the rebindings, and which pages decide. */
const rebindingsKey = "fasttrack-tracker.rebindings";
const pagesKey = "fasttrack-tracker.pages";

export async function selectedCell(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,worksheet/id");
  await context.sync();
  return { sheetId: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
}

export async function loadKept(context: Excel.RequestContext): Promise<Kept> {
  const settings = [rebindingsKey, pagesKey].map((key) => context.workbook.settings.getItemOrNullObject(key));
  for (const setting of settings) setting.load("value");
  await context.sync();
  const [rebindings, pages] = settings.map((setting): unknown => (setting.isNullObject ? undefined : setting.value));
  return { rebindings: readKeptRebindings(rebindings), pages: readKeptPages(pages) };
}

/** Saving a setting clears Excel's undo: only for what a person asked to be kept. */
export async function saveRebinding(
  context: Excel.RequestContext,
  ref: TableRef,
  rebinding: KeptRebinding,
): Promise<void> {
  const { rebindings } = await loadKept(context);
  context.workbook.settings.add(rebindingsKey, { ...rebindings, [tableKey(ref)]: rebinding });
  await context.sync();
}

/** As a rebinding: saved only when a person asked for it. */
export async function savePages(context: Excel.RequestContext, pages: KeptPages): Promise<void> {
  context.workbook.settings.add(pagesKey, namesOf(pages));
  await context.sync();
}

/**
 * Adds columns at the right end of a table, in one round trip and one for what stands there. A heading that is there
 * already is not added again: the answer to an earlier request may have been lost.
 */
export async function addColumns(
  context: Excel.RequestContext,
  ref: TableRef,
  headings: readonly string[],
): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(ref.tableId ?? ref.name ?? "");
  const { sheet, first } = askTable(table);
  await context.sync();
  if (table.isNullObject) throw new ProblemError({ code: "table-gone", name: ref.name ?? ref.sheetName });
  if (sheet.protection.protected) throw new ProblemError({ code: "sheet-protected", sheet: ref.sheetName });
  const there = new Set((first.values[0] ?? []).map(String));
  const missing = headings.filter((heading) => !there.has(heading));
  for (const heading of missing) table.columns.add(undefined, undefined, heading);
  if (missing.length > 0) await context.sync();
}
