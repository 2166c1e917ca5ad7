import type { IsHeadingRow } from "../review/door/findHeadings";
import { onlyLeadingPage } from "../review/table/keptPages";
import { ProblemError } from "../review/problem";
import type { TableRef } from "../review/snapshot";
import type { MonthPort } from "../review/merge/monthPort";
import type { Job } from "../review/port";
import type { AppendedRow } from "../review/merge/monthPort";
import { addRangeColumn } from "./append/addRangeColumn";
import { appendRows } from "./append/appendRows";
import { roomBelow } from "./append/roomBelow";
import { updateRows } from "./append/updateRows";
import { addColumns } from "./table/addColumns";
import { locate } from "./table/locate";
import { withMergedHeadings } from "./table/mergedCells";
import { PackageFile } from "./table/packageFile";
import { shownPlaces, type Place } from "./table/places";
import { readTable } from "./table/readTable";
import { rowsIn } from "./table/rowsIn";
import { updateTable } from "./table/updateTable";

/** A workbook file behind the same verbs as the workbook in Excel. */
export interface FileWorkbook extends MonthPort {
  /** The file as it is now: the one that came in, with what was written since patched in. */
  bytes(): Uint8Array;
  /** Adds rows under the last one, as `appendRows` says. */
  appendRows(ref: TableRef, rows: readonly AppendedRow[]): Promise<void>;
  /** Adds a blank column at the right end of a plain range, as `addRangeColumn` says. */
  addRangeColumn(ref: TableRef, heading: string): Promise<void>;
}

export interface FileWorkbookSettings {
  /** Whether a row of cells is the heading row of a tracker. */
  readonly isHeadingRow: IsHeadingRow;
}

/**
 * An .xlsx or .xlsm package as a workbook. What comes in is never touched: writing makes a copy in which only the
 * changed cells differ. Every promise rejects with a PackageError for the file, a ProblemError for the table, or not
 * at all.
 *
 * What a file can't do: nobody is there to show a row to, so `reveal` only finds the table; what is selected is what
 * was when the file was saved; and what an add-in keeps in a workbook is Excel's to write, under names of Excel's own,
 * so nothing is kept of earlier choices, and to keep one is refused as read-only; so is making a sheet, or taking rows
 * away. Nobody else changes the bytes handed in: `watch` tells of nothing.
 */
export function fileWorkbook(bytes: Uint8Array, { isHeadingRow }: FileWorkbookSettings): FileWorkbook {
  const file = new PackageFile(bytes);
  const find = async (ref: TableRef): Promise<Place> => locate(await file.open(), ref, isHeadingRow);
  const from1904 = async (): Promise<boolean> => (await file.open()).date1904;
  const workbook: FileWorkbook = {
    bytes: () => file.bytes,
    list: async () => shownPlaces(await file.open(), isHeadingRow).map(({ listing }) => listing),
    read: async (ref, choose, job) => readTable(withMergedHeadings(await find(ref)), choose, await from1904(), job),
    update: async (ref, choose, edit, job = {}) => {
      const before = file.bytes;
      const place = await find(ref);
      const snapshot = readTable(place, choose, await from1904(), halfOf(job));
      return updateTable(file, { before, place, snapshot }, edit, job);
    },
    settle: async (outcome) => outcome,
    reveal: async (ref) => {
      await find(ref);
      return { rows: 0, between: false };
    },
    rowsIn: async (ref, part) => rowsIn(await file.open(), await find(ref), part),
    selected: async () => {
      const { sheets, activeSheet } = await file.open();
      const sheet = sheets[activeSheet];
      return { sheetId: sheet?.part ?? "", ...(sheet?.selection.active ?? { row: 0, column: 0 }) };
    },
    kept: async () => ({ rebindings: {}, pages: onlyLeadingPage }),
    keepRebinding: async () => {
      throw new ProblemError({ code: "read-only" });
    },
    keepPages: async () => {
      throw new ProblemError({ code: "read-only" });
    },
    watch: async () => () => undefined,
    appendRows: async (ref, rows) => appendRows(file, await file.open(), await find(ref), rows),
    addRangeColumn: async (ref, heading) => addRangeColumn(file, await file.open(), await find(ref), heading),
    addColumns: async (ref, headings) => addColumns(file, await file.open(), ref, headings),
    roomBelow: async (ref, rows) => roomBelow(await file.open(), await find(ref), rows),
    updateRows: (ref, choose, plan, job) => updateRows(workbook, ref, choose, plan, job),
    settleRows: async (outcome) => outcome,
    keepSheet: async () => {
      throw new ProblemError({ code: "read-only" });
    },
  };
  return workbook;
}

/** Reading is the first half of the way. */
function halfOf(job: Job): Job {
  return { ...job, progress: (done, total) => job.progress?.(done, 2 * total) };
}
