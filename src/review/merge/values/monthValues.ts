import type { Cell } from "../../../playbook/tracker/cell";
import type { CellState } from "../../snapshot";
import type { StatusColumn } from "./statusUnits";

/** A tracker cell that takes the export's value; index: its column within the table. */
export interface MergedCell {
  readonly trackerRow: number;
  readonly portalRow: number;
  readonly index: number;
  readonly from: CellState;
  readonly to: CellState;
  readonly because: TakenBecause;
}

/**
 * Why a cell takes the export's value: the portal alone changed it, or it is the portal's own; a person said so; or no
 * line tells who changed it, and nobody had entered anything.
 */
export type TakenBecause = "portal" | "said" | "not-entered";

/** A status cell that a person changed and the portal did not: somebody has to enter it there [M5]. */
export interface CellToEnter {
  readonly trackerRow: number;
  readonly portalRow: number;
  readonly column: StatusColumn;
  readonly tracker: Cell;
  readonly portal: Cell;
}

/** Cells of a row that both changed, or that nobody can tell of who did [M2, M5]. */
export interface Conflict {
  readonly trackerRow: number;
  readonly portalRow: number;
  readonly columns: readonly StatusColumn[];
  readonly tracker: readonly Cell[];
  readonly portal: readonly Cell[];
  readonly why: "both-changed" | "no-line";
}

/** A cell that would take the export's value and keeps its own [W5, R4]. */
export interface HeldCell {
  readonly trackerRow: number;
  readonly portalRow: number;
  readonly index: number;
  /** portal-error: the export's own cell is an error. */
  readonly because: "formula" | "error" | "portal-error";
}

/** Rows that stand for one export row and don't total it [M5]. */
export interface OpenSum {
  readonly portalRow: number;
  readonly trackerRows: readonly number[];
  readonly entitlements: number;
  readonly sum: number;
}

/** More seats than before at Status Unknown, under No Intent: new ones, perhaps [M4]. */
export interface Growth {
  readonly portalRow: number;
  readonly trackerRows: readonly number[];
  readonly entitlements: number;
}

/** What a person answered to a conflict or a growth; keys as `conflictKey`, and export rows. */
export interface ValueAnswers {
  readonly conflicts: ReadonlyMap<string, "tracker" | "portal">;
  readonly growths: ReadonlyMap<number, "new" | "same">;
}

/** What a person left out of a month. */
export interface MonthLeftOut {
  /** Export rows that are not added, as rows of their own or as growth. */
  readonly fresh: ReadonlySet<number>;
  /** Tracker rows of which every cell keeps what it holds. */
  readonly rows: ReadonlySet<number>;
  /** Columns of a tracker row that keep what they hold, by index; where one of L1 to L3 does, all do [W3]. */
  readonly cells: ReadonlyMap<number, ReadonlySet<number>>;
}

export const nothingOfMonthLeftOut: MonthLeftOut = { fresh: new Set(), rows: new Set(), cells: new Map() };

/** Whether one of these cells of a row is left out. */
export function isCellLeftOut({ rows, cells }: MonthLeftOut, row: number, indexes: readonly number[]): boolean {
  return rows.has(row) || indexes.some((index) => cells.get(row)?.has(index) === true);
}

export const noValueAnswers: ValueAnswers = { conflicts: new Map(), growths: new Map() };

/** A conflict is known by its row and its first column. */
export function conflictKey({ trackerRow, columns }: Pick<Conflict, "trackerRow" | "columns">): string {
  return `${trackerRow}:${columns[0] ?? ""}`;
}

/** The tracker row of a conflict's key, and the key of the same conflict where that row stands now. */
export function conflictRow(key: string): { readonly trackerRow: number; movedTo(row: number): string } {
  const [row = "", column = ""] = key.split(":");
  return { trackerRow: Number(row), movedTo: (place) => `${place}:${column}` };
}
