import type { Cell } from "../cell";
import { dates } from "../data/dates";
import { outputColumnIds, type OutputColumnId } from "../column";
import { meaningsIn } from "../meaning";
import { readDate } from "../read/readDate";
import { isEmptyNote, readL2, readLead } from "../read/readTerm";
import { readColumn, type TrackingRows } from "../trackingRows";
import type { L2Id } from "../term";

/** What filling a row asks of its cells; each distinct cell is read once. */
export interface RowCells {
  /** As `meaningOf`; "" where the cell is blank. */
  readonly meaning: (row: number, column: OutputColumnId) => string;
  readonly lead: (row: number) => "customer" | "partner" | undefined;
  /** Serial number (days); undefined where it is missing or can't be read. */
  readonly kickoff: (row: number) => number | undefined;
  readonly reason: (row: number) => L2Id | "blank" | "unreadable";
  readonly hasNotes: (row: number) => boolean;
}

/** 12/1/2026 is December 1 in an English table; elsewhere nobody can tell [R3]. */
function readKickoff(rows: TrackingRows): (cell: Cell) => number | undefined {
  const texts = { yearFirst: true, monthFirst: dates[rows.language].monthFirst, from1904: rows.from1904 ?? false };
  return (cell) => readDate(cell, texts);
}

export function rowCells(rows: TrackingRows): RowCells {
  const meanings = Object.fromEntries(outputColumnIds.map((column) => [column, meaningsIn(rows, column)])) as {
    readonly [column in OutputColumnId]: (row: number) => string;
  };
  const isNotesBlank = readColumn(rows, "notes", isEmptyNote);
  return {
    meaning: (row, column) => meanings[column](row),
    lead: readColumn(rows, "engagementLead", readLead),
    kickoff: readColumn(rows, "kickoffDate", readKickoff(rows)),
    reason: readColumn(rows, "reason", readL2),
    hasNotes: (row) => !isNotesBlank(row),
  };
}
