import type { Cell } from "../../playbook/tracker/cell";
import type { ChooseColumns, Job, WorkbookPort, WriteOutcome } from "../port";
import type { Problem } from "../problem";
import type { CellEdit, CellState, Snapshot, TableRef } from "../snapshot";

/** The cells of a row to add, by index within the table; what is not there stays blank or is calculated. */
export type AppendedRow = ReadonlyMap<number, CellState>;

/** What one step writes: cells, rows under the last one, and rows that go. All count in the fresh reading. */
export interface RowsToWrite {
  readonly edits: readonly CellEdit[];
  readonly added: readonly AppendedRow[];
  /** Data rows that are taken away; each only while it holds what the fresh reading shows. */
  readonly removed: readonly number[];
}

export const nothingToWrite: RowsToWrite = { edits: [], added: [], removed: [] };

/** A row that was added, as it stood right after. */
export interface RowAdded {
  /** Its place among the rows that were to be added. */
  readonly place: number;
  /** The data row where it stood, from 0. */
  readonly row: number;
  /** Every cell of it, by index within the table. */
  readonly cells: AppendedRow;
  /** The columns in which it is calculated. */
  readonly calculated: readonly number[];
}

/** A row that was to come or go and didn't, by its place among those, and why. */
export interface RowRefused {
  readonly place: number;
  readonly because: Problem;
}

/** A row that stands there in part, or twice, or went though it was another's, and could not be set right. */
export interface WrongRow {
  readonly place: number;
  /** Row of the sheet, from 0, where it was last seen. */
  readonly sheetRow: number;
}

/**
 * What became of rows. Every place is in exactly one of done, refused, unknown and wrong. `unknown`: the batch was not
 * answered, it may still run; only a later read tells (`settleRows`).
 */
export interface RowsOutcome<Done> {
  readonly done: readonly Done[];
  readonly refused: readonly RowRefused[];
  readonly unknown: readonly number[];
  readonly wrong: readonly WrongRow[];
}

/** What became of a step. */
export interface RowsWritten {
  readonly asked: RowsToWrite;
  /** What became of the cells, with the fresh reading that everything counts in. */
  readonly cells: WriteOutcome;
  readonly added: RowsOutcome<RowAdded>;
  /** Places of `asked.removed`. */
  readonly removed: RowsOutcome<number>;
}

/** What stands under a table or plain range. */
export interface RoomBelow {
  /** The first row of the sheet, from 1, in which something stands where rows would come; null: nothing does. */
  readonly taken: number | null;
  /** Something stands further down in the columns of a table: it moves down with the rows that come. */
  readonly moves: boolean;
  /** Some rows are hidden, as a filter does. */
  readonly hidden: boolean;
}

/** A plain sheet that people can read: its headings in the first row, rows × headings under them. */
export interface PlainSheet {
  readonly headings: readonly Cell[];
  readonly rows: readonly (readonly CellState[])[];
}

/** What bringing in an export asks of a workbook, beside what the review does. Both doors have it. */
export interface MonthPort extends WorkbookPort {
  /** What stands in the way of so many rows under the last one. One round trip more than finding the table. */
  roomBelow(ref: TableRef, rows: number): Promise<RoomBelow>;
  /**
   * As `update`, for rows too: reads afresh, asks `plan` what to write to what is there now, and writes it in one step,
   * first cells, then rows. Added rows look like the last one, calculated columns go on, a total row stays below.
   * Rejects while nothing was sent to be written: sheet-protected, and no-room-below where something stands in the way;
   * from then on all that happens is in the outcome.
   */
  updateRows(
    ref: TableRef,
    choose: ChooseColumns,
    plan: (fresh: Snapshot) => RowsToWrite | Promise<RowsToWrite>,
    job?: Job,
  ): Promise<RowsWritten>;
  /** As `settle`: asks what became of what is unknown; nothing of it is sent again. */
  settleRows(outcome: RowsWritten): Promise<RowsWritten>;
  /**
   * Makes a plain visible sheet of this name, or rewrites one in place [H2]; null empties it. Its headings are written
   * last: a sheet that was left half written has none, and is taken for nothing. Gives where its headings stand.
   * Rejects with `sheet-taken` where a sheet of the name holds something else, or something stands beside the rows.
   */
  keepSheet(at: TableRef | string, sheet: PlainSheet | null, job?: Job): Promise<TableRef>;
}
