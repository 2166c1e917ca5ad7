import type { Cell } from "../playbook/tracker/cell";
import type { Corners } from "./door/corners";
import type { KeptPages } from "./table/keptPages";
import type { KeptRebinding, KeptRebindings } from "./table/keptRebinding";
import type { Problem } from "./problem";
import type { SelectedCell } from "./table/selectedCell";
import type { CellEdit, ColumnNeed, Snapshot, TableListing, TableRef } from "./snapshot";

/** How the caller follows a long job and stops it between chunks. */
export interface Job {
  progress?(done: number, total: number): void;
  readonly signal?: { readonly aborted: boolean };
  /** Awaited often in what is computed between two batches: the caller's page may answer a person there. */
  pause?(): Promise<void>;
}

/** Told once the headings are known, which columns are wanted; throws ProblemError when they won't do. */
export type ChooseColumns = (listing: TableListing) => readonly ColumnNeed[];

export interface NotWritten {
  readonly edit: CellEdit;
  readonly because: Problem;
}

/** A cell that holds what nobody approved for its row, and that could not be set right [W4]. */
export interface WrongCell {
  /** Data row where it was last seen, and the row of the sheet, from 0, that this was. */
  readonly row: number;
  readonly sheetRow: number;
  /** What the row is of: its cells of the columns that say so. */
  readonly names: readonly Cell[];
  /** Index within the table where it was last seen, and the heading there. */
  readonly column: number;
  readonly heading: string;
  readonly holds: Cell;
  /** What it held before; absent where that was a formula, or is not known. */
  readonly held?: Cell;
}

/**
 * What became of each edit. `unknown`: the batch was not answered, it may still run;
 * only a later read tells (`settle`).
 */
export interface WriteOutcome {
  readonly snapshot: Snapshot;
  readonly written: readonly CellEdit[];
  readonly notWritten: readonly NotWritten[];
  readonly unknown: readonly CellEdit[];
  readonly wrong: readonly WrongCell[];
}

/** Rows as they stand on the sheet at a moment: what filters and hiding leave, or what of that is selected. */
export type RowsPart = "visible" | "selected";

/** Cells of a data row, by the indexes of their columns within the table; without any, the whole row. */
export interface RowCells {
  readonly row: number;
  readonly columns: readonly number[];
}

/** What of the cells that were to be shown is selected now. */
export interface Revealed {
  /** Rows of which cells are selected, from the top: Excel takes so many blocks at once and no more. */
  readonly rows: number;
  /** What lies between them is selected too, where the host selects but one block. */
  readonly between: boolean;
}

/** What somebody else than the add-in did to a sheet. */
export interface SheetChange {
  readonly sheetId: string;
  /** The block that was typed or pasted over; null where rows or columns came, went or were sorted. */
  readonly cells: Corners | null;
}

/** What a workbook keeps for the next time. */
export interface Kept {
  readonly rebindings: KeptRebindings;
  readonly pages: KeptPages;
}

/** The workbook as the review sees it. Two doors lead to one: src/workbook to Excel, src/file to a package. */
export interface WorkbookPort {
  /** Every table, and every plain range with a heading row. */
  list(): Promise<readonly TableListing[]>;
  /** 1 + chunks round trips. */
  read(ref: TableRef, choose: ChooseColumns, job?: Job): Promise<Snapshot>;
  /**
   * Reads afresh, asks `edit` what to write to what is there *now*, and writes that:
   * 1 + chunks to read + chunks to write round trips, one undo step where the host allows.
   * A column that is written is to be read with formulas and formats: what is text to a cell depends on its
   * format, and what someone else changed meanwhile is known by what was read.
   * Rejects while nothing was sent to be written; from then on all that happens is in the outcome.
   */
  update(
    ref: TableRef,
    choose: ChooseColumns,
    edit: (fresh: Snapshot) => readonly CellEdit[] | Promise<readonly CellEdit[]>,
    job?: Job,
  ): Promise<WriteOutcome>;
  /**
   * Asks the workbook what became of the unknown edits, in a read that Excel answers after everything
   * sent before. What comes back is the same outcome with those sorted into written and not written; where the
   * rows stand otherwise now, `cannot-tell` says so.
   */
  settle(outcome: WriteOutcome): Promise<WriteOutcome>;
  /** Selects cells of data rows and brings them into view. */
  reveal(ref: TableRef, cells: readonly RowCells[]): Promise<Revealed>;
  /**
   * Data rows, from 0, that a person sees on the sheet, or has selected among those; a filter is never changed [W3].
   */
  rowsIn(ref: TableRef, part: RowsPart): Promise<readonly number[]>;
  /** The cell that is selected now. */
  selected(): Promise<SelectedCell>;
  /** What the workbook keeps of earlier choices. */
  kept(): Promise<Kept>;
  /** Keeps a table's rebinding in the workbook. Excel forgets its undo over it. */
  keepRebinding(ref: TableRef, rebinding: KeptRebinding): Promise<void>;
  /** Keeps in the workbook which pages decide. Excel forgets its undo over it. */
  keepPages(pages: KeptPages): Promise<void>;
  /**
   * Tells from now on what others than the add-in do to the sheets, in one round trip for all who listen; what is given
   * ends it for this one. Nothing is told where the host can't tell the add-in's own writes apart.
   */
  watch(listener: (change: SheetChange) => void): Promise<() => void>;
  /** Adds blank columns with these headings at the right end of a table. */
  addColumns(ref: TableRef, headings: readonly string[]): Promise<void>;
}
