import type { HostValue } from "../stand-ins/excel/workbook";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { letterOf, type SampleColumn } from "./sampleSheet";

/** Where a row of the sample stands now, by its subscription; rows of a sheet count from 1. */
export function placeNow({ page }: WorkbenchPage, subscription: string): Promise<number> {
  return page.evaluate((wanted) => {
    const workbook = window.workbench?.bench.current?.workbook;
    const column = workbook?.values(workbook.activeSheetId(), { row: 0, column: 2, rows: 200, columns: 1 }) ?? [];
    return column.findIndex(([cell]) => cell === wanted) + 1;
  }, subscription);
}

/** What a person does beside the pane: sorts the table by its first column, falling, and puts a row into it. */
export async function sortAndInsert({ page }: WorkbenchPage, sheet: string): Promise<void> {
  await page.evaluate((name) => {
    window.workbench?.person.sort(name, "A2:Z151", 0, false);
    window.workbench?.person.insertRows(name, 10, 1);
  }, sheet);
}

export async function type(page: WorkbenchPage, sheet: string, address: string, value: string): Promise<void> {
  await page.page.evaluate(
    ([name, cell, text]) => {
      window.workbench?.person.type(name, cell, text);
    },
    [sheet, address, value] as const,
  );
  await page.waitForValue(sheet, address, value);
}

/** The named cells of a row of the sheet. */
export async function cellsOf<C extends SampleColumn>(
  page: WorkbenchPage,
  sheet: string,
  row: number,
  columns: readonly C[],
): Promise<{ readonly [column in C]?: HostValue }> {
  const values = await Promise.all(columns.map((column) => page.value(sheet, `${letterOf(column)}${String(row)}`)));
  return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? ""])) as {
    readonly [column in C]?: HostValue;
  };
}

/** Waits until the spreadsheet has selected a cell of this row. */
export async function rowIsSelected({ page }: WorkbenchPage, row: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => window.workbench?.bench.current?.workbook.selection().rect.row === wanted - 1,
    row,
  );
}

/** What is selected on the sheet in front, block by block: "M5:Q5". */
export function selectedBlocks({ page }: WorkbenchPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const selection = window.workbench?.bench.current?.workbook.selection();
    const blocks = selection === undefined ? [] : [selection.rect, ...selection.further];
    const cell = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${String(row + 1)}`;
    return blocks.map(
      ({ row, column, rows, columns }) => `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`,
    );
  });
}

/** Everything on the sheet that is seen, to be held against a later look. */
export function wholeSheet({ page }: WorkbenchPage): Promise<string> {
  return page.evaluate(() => {
    const workbook = window.workbench?.bench.current?.workbook;
    return JSON.stringify(workbook?.values(workbook.activeSheetId(), { row: 0, column: 0, rows: 200, columns: 30 }));
  });
}

/** Protects the sheet in front, or takes the protection away. */
export async function protect({ page }: WorkbenchPage, on: boolean): Promise<void> {
  await page.evaluate((wanted) => {
    const workbook = window.workbench?.bench.current?.workbook;
    workbook?.protect(workbook.activeSheetId(), wanted);
  }, on);
}

/** The cells stay; they are no table any more. */
export async function dissolveTable({ page }: WorkbenchPage): Promise<void> {
  await page.evaluate(() => {
    const workbook = window.workbench?.bench.current?.workbook;
    workbook?.deleteTable(workbook.tables()[0]?.id ?? "");
  });
}
