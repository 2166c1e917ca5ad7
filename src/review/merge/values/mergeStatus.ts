import { isError } from "../../../playbook/tracker/cell";
import type { Side } from "../sides/side";
import type { Month } from "../month";
import { compareUnit, type Changed, type RowTriple } from "./compareUnit";
import {
  conflictKey,
  isCellLeftOut,
  type CellToEnter,
  type Conflict,
  type HeldCell,
  type MergedCell,
  type MonthLeftOut,
  type TakenBecause,
  type ValueAnswers,
} from "./monthValues";
import { statusMeaning } from "./statusMeaning";
import { indexesTogether, statusUnits, type StatusColumn } from "./statusUnits";
import { formatAt, isFormulaAt, tableCell } from "./tableCell";
import type { Wording } from "./wording";

/** What becomes of the status cells of one row. */
export interface StatusMerge {
  readonly cells: MergedCell[];
  /** Cells that would take the export's value, and that a person left out [W3]. */
  readonly leftOut: MergedCell[];
  readonly toEnter: CellToEnter[];
  readonly conflicts: Conflict[];
  readonly held: HeldCell[];
}

/** All that merging a row's status asks. */
export interface StatusContext {
  readonly month: Month;
  readonly tracker: Side;
  readonly portal: Side;
  readonly wording: Wording;
  readonly answers: ValueAnswers;
  readonly leftOut: MonthLeftOut;
}

/** Merges the status of a row with the export row it stands for: three-way, by meaning [M2, M5]. */
export function mergeStatus(context: StatusContext, triple: RowTriple): StatusMerge {
  const merge: StatusMerge = { cells: [], leftOut: [], toEnter: [], conflicts: [], held: [] };
  const unknown: StatusColumn[] = [];
  for (const unit of statusUnits) {
    const columns = unit.filter((column) => isInBoth(context.month, column));
    const told = columns.length === 0 ? "nobody" : compareUnit(context.month, triple, columns);
    const changed = settled(context, triple, told);
    if (changed === "unknown") unknown.push(...columns);
    else if (changed === "both") askOrTake(context, triple, { columns, why: "both-changed" }, merge);
    else if (changed === "person") enter(context, triple, columns, merge);
    else if (changed === "portal") take(context, triple, columns, told === "portal" ? "portal" : "not-entered", merge);
    else if (changed === "portal-error") hold(context.month, triple, columns, "portal-error", merge);
  }
  if (unknown.length > 0) askOrTake(context, triple, { columns: unknown, why: "no-line" }, merge);
  return merge;
}

function isInBoth({ tracker, portal }: Month, column: StatusColumn): boolean {
  return tracker.binding.columns[column] !== undefined && portal.binding.columns[column] !== undefined;
}

/** Where no line tells who changed a cell: what nobody entered can be taken over, what the portal still asks for not [M2]. */
function settled({ tracker, portal }: StatusContext, { trackerRow, portalRow }: RowTriple, changed: Changed): Changed {
  if (changed !== "unknown" && changed !== "unknown-blank") return changed;
  if (tracker.isNew[trackerRow] === 1) return "portal";
  if (portal.isNew[portalRow] === 1) return "person";
  return changed === "unknown-blank" ? "portal" : "unknown";
}

function enter(
  { month }: StatusContext,
  triple: RowTriple,
  columns: readonly StatusColumn[],
  merge: StatusMerge,
): void {
  const { trackerRow, portalRow } = triple;
  for (const column of differing(month, triple, columns)) {
    const cell = cellsOf(month, triple, column);
    merge.toEnter.push({ trackerRow, portalRow, column, tracker: cell.mine, portal: cell.theirs });
  }
}

function take(
  context: StatusContext,
  triple: RowTriple,
  columns: readonly StatusColumn[],
  because: TakenBecause,
  merge: StatusMerge,
): void {
  const { month, wording, leftOut } = context;
  const { trackerRow, portalRow } = triple;
  const changing = differing(month, triple, columns);
  const heldFor = heldBecause(month, triple, changing);
  if (heldFor !== undefined) return hold(month, triple, changing, heldFor, merge);
  for (const column of changing) {
    const index = month.tracker.binding.columns[column] ?? 0;
    const isOut = isCellLeftOut(leftOut, trackerRow, indexesTogether(month.tracker.binding, column));
    const from = { value: cellsOf(month, triple, column).mine, format: formatAt(month.tracker, trackerRow, index) };
    const to = wording.status(portalRow, column, trackerRow);
    merge[isOut ? "leftOut" : "cells"].push({ trackerRow, portalRow, index, from, to, because });
  }
}

function hold(
  { tracker }: Month,
  { trackerRow, portalRow }: RowTriple,
  columns: readonly StatusColumn[],
  because: HeldCell["because"],
  merge: StatusMerge,
): void {
  for (const column of columns)
    merge.held.push({ trackerRow, portalRow, index: tracker.binding.columns[column] ?? 0, because });
}

/** L1 to L3 go together: a formula or an error in one that would change keeps them all. */
function heldBecause(
  { tracker }: Month,
  { trackerRow }: RowTriple,
  columns: readonly StatusColumn[],
): "formula" | "error" | undefined {
  const indexes = columns.map((column) => tracker.binding.columns[column] ?? 0);
  if (indexes.some((index) => isFormulaAt(tracker, trackerRow, index))) return "formula";
  return indexes.some((index) => isError(tableCell(tracker, trackerRow, index))) ? "error" : undefined;
}

function askOrTake(
  context: StatusContext,
  triple: RowTriple,
  { columns, why }: Pick<Conflict, "columns" | "why">,
  merge: StatusMerge,
): void {
  const { month, answers } = context;
  const { trackerRow, portalRow } = triple;
  const heldFor = heldBecause(month, triple, differing(month, triple, columns));
  if (heldFor !== undefined) return hold(month, triple, differing(month, triple, columns), heldFor, merge);
  const answer = answers.conflicts.get(conflictKey({ trackerRow, columns }));
  if (answer === "portal") return take(context, triple, columns, "said", merge);
  if (answer === "tracker") return enter(context, triple, columns, merge);
  const cells = columns.map((column) => cellsOf(month, triple, column));
  merge.conflicts.push({
    trackerRow,
    portalRow,
    columns,
    tracker: cells.map(({ mine }) => mine),
    portal: cells.map(({ theirs }) => theirs),
    why,
  });
}

function differing(
  { tracker, portal }: Month,
  { trackerRow, portalRow }: RowTriple,
  columns: readonly StatusColumn[],
): readonly StatusColumn[] {
  return columns.filter(
    (column) => statusMeaning(tracker.table, trackerRow, column) !== statusMeaning(portal.table, portalRow, column),
  );
}

function cellsOf({ tracker, portal }: Month, { trackerRow, portalRow }: RowTriple, column: StatusColumn) {
  return {
    mine: tableCell(tracker, trackerRow, tracker.binding.columns[column]),
    theirs: tableCell(portal, portalRow, portal.binding.columns[column]),
  };
}
