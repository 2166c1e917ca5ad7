import type { Snapshot, TableRef } from "../review/snapshot";
import type { ChooseColumns, Job, WriteOutcome } from "../review/port";
import type { MonthPort } from "../review/merge/monthPort";
import { listTables } from "./find/listTables";
import { type IsHeadingRow } from "../review/door/findHeadings";
import { addColumns, loadKept, savePages, saveRebinding, selectedCell } from "./paneRequests";
import { readTable } from "./read/readTable";
import { loadMonthDoor } from "./loadMonthDoor";
import { locate } from "./find/locate";
import { revealCells } from "./find/revealCells";
import { rowsIn } from "./find/rowsIn";
import { runExcel } from "./runExcel";
import { settleOutcome } from "./write/settleOutcome";
import { sheetWatch, watchSheets } from "./watchSheets";
import { updateTable, type UpdateSettings } from "./write/updateTable";

export interface ExcelWorkbookSettings {
  /** Whether a row of cells is the heading row of a tracker. */
  readonly isHeadingRow: IsHeadingRow;
  /** How long to wait for Excel's answer to one batch, in milliseconds; a minute if nothing is said. */
  readonly timeoutMs?: number;
  /** What a batch is to weigh, in bytes; 1 MB if nothing is said. Excel on the web refuses 5 MB. */
  readonly chunkBytes?: number;
  /** Whether the host knows a set of members of the Excel API in this version. */
  readonly supports?: (version: string) => boolean;
}

/** The open workbook through Office.js. Every promise it gives rejects with a ProblemError or not at all. */
export function excelWorkbook({
  isHeadingRow,
  timeoutMs = 60_000,
  chunkBytes = 1_000_000,
  supports = knowsExcelApi,
}: ExcelWorkbookSettings): MonthPort {
  const settings: UpdateSettings = { isHeadingRow, chunkBytes, timeoutMs, groups: () => supports("1.20") };
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    runExcel({ timeoutMs, grouped: false, silence: "no-answer" }, batch);
  const write = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    runExcel({ timeoutMs, grouped: false, silence: "timed-out" }, batch);
  return {
    list: () => run((context) => listTables(context, isHeadingRow)),
    read: (ref: TableRef, choose: ChooseColumns, job?: Job): Promise<Snapshot> =>
      run(async (context) => (await readTable(context, ref, choose, { ...settings, merged: true }, job)).snapshot),
    update: (ref, choose, edit, job) => updateTable(settings, ref, choose, edit, job),
    roomBelow: async (ref, rows) => {
      const { roomBelow } = await loadMonthDoor();
      return run(async (context) =>
        roomBelow(context, await locate(context, ref, { isHeadingRow, merged: false }), rows),
      );
    },
    updateRows: async (...of) => (await loadMonthDoor()).updateRows(settings, ...of),
    settleRows: async (outcome) => {
      const { settleRows } = await loadMonthDoor();
      return run((context) => settleRows(context, outcome, settings));
    },
    keepSheet: async (at, sheet, job) => {
      const { keepSheet } = await loadMonthDoor();
      return write((context) => keepSheet(context, at, sheet, chunkBytes, job));
    },
    settle: (outcome: WriteOutcome) => run((context) => settleOutcome(context, outcome, settings)),
    reveal: (ref, cells) =>
      run((context) => revealCells(context, ref, cells, { isHeadingRow, selectsBlocks: supports("1.18") })),
    rowsIn: (ref, part) => run((context) => rowsIn(context, ref, part, isHeadingRow)),
    selected: () => run(selectedCell),
    kept: () => run(loadKept),
    keepRebinding: (ref, rebinding) => write((context) => saveRebinding(context, ref, rebinding)),
    keepPages: (pages) => write((context) => savePages(context, pages)),
    watch: sheetWatch(async (tell) => {
      if (supports("1.14")) await run((context) => watchSheets(context, tell));
    }),
    addColumns: (ref, headings) => write((context) => addColumns(context, ref, headings)),
  };
}

function knowsExcelApi(version: string): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", version);
}
