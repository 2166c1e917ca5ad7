import type { Cell } from "./cell";
import { monthFirst } from "./data/dates";
import { outputColumnIds, type ColumnId, type OutputColumnId } from "./column";
import { readerOf } from "./meaning";
import { readDate } from "./read/readDate";
import { isEmptyNote, readL1, readL2, readLead, readStage } from "./read/readTerm";
import type { L1Id, L2Id } from "./term";
import type { OpenedTable } from "./openedTable";
import type { TrackingRows } from "./trackingRows";

/** What the cells of each row say. A column is read when it is asked for first, each of its distinct cells once. */
export interface RowReadings {
  readonly l1: (row: number) => L1Id | "unreadable";
  readonly l2: (row: number) => L2Id | "blank" | "unreadable";
  /** The stage column, else who-updates [S5]. */
  readonly stage: (row: number) => "assignment" | "delivery" | "missing" | "unreadable";
  readonly reason: (row: number) => L2Id | "blank" | "unreadable";
  readonly lead: (row: number) => "customer" | "partner" | undefined;
  readonly hasNotes: (row: number) => boolean;
  /** As `meaningOf`; "" where the cell is blank. */
  readonly meaning: (row: number, column: OutputColumnId) => string;
  /** Serial number (days); undefined where the cell is blank or no date. */
  readonly date: (row: number, column: ColumnId) => number | undefined;
}

export function rowReadings(table: OpenedTable): RowReadings {
  const of = <T>(column: ColumnId, read: (cell: Cell) => T) => once(() => table.read(column, read));
  const readDateCell = dateReader(table.rows);
  const [ownStage, who] = [of("stage", readStage), of("whoUpdates", readStage)];
  const isNotesBlank = of("notes", isEmptyNote);
  const meanings = new Map(outputColumnIds.map((column) => [column, of(column, readerOf(column))]));
  return {
    l1: of("l1", readL1),
    l2: of("l2", readL2),
    stage: (row) => {
      const stage = ownStage(row);
      return stage === "missing" ? who(row) : stage;
    },
    reason: of("reason", readL2),
    lead: of("engagementLead", readLead),
    hasNotes: (row) => !isNotesBlank(row),
    meaning: (row, column) => meanings.get(column)?.(row) ?? "",
    date: (row, column) => table.read(column, readDateCell)(row),
  };
}

function once<T>(make: () => (row: number) => T): (row: number) => T {
  let made: ((row: number) => T) | undefined;
  return (row) => (made ??= make())(row);
}

/** 12/1/2026 is December 1 in an English table; elsewhere nobody can tell [R3]. */
function dateReader(rows: TrackingRows): (cell: Cell) => number | undefined {
  const texts = { yearFirst: true, monthFirst: monthFirst[rows.language], from1904: rows.from1904 ?? false };
  return (cell) => readDate(cell, texts);
}
