import type { Binding } from "../../playbook/tracker/bindHeadings";
import { cellAt, isSameCell } from "../../playbook/tracker/cell";
import type { ColumnId } from "../../playbook/tracker/column";
import { ProblemError } from "../problem";
import type { BoundSnapshot } from "../table/snapshotCells";
import type { Month } from "./month";
import type { MonthProblem } from "./monthProblem";
import { sharedColumns } from "./values/sharedColumns";

/** Columns that only a tracker has. */
const trackerOnly: readonly ColumnId[] = [
  "stage",
  "intent",
  "ftcAssistance",
  "newWorkload",
  "engagementLead",
  "validated",
  "whoUpdates",
  "scenario",
  "flag",
];

/** Columns that people fill in; some exports have them too. */
const filledIn: readonly ColumnId[] = [...trackerOnly, "owner", "notes", "nextAction", "nextActionDate"];

/** An export may have one of them by chance. */
const mostByChance = 1;

/** Throws ProblemError where two tables can't be tracker and export of a month. */
export function checkMonth({ tracker, portal }: Pick<Month, "tracker" | "portal">): void {
  const problem = problemOf(tracker, portal);
  if (problem !== undefined) throw new ProblemError({ code: problem });
}

function problemOf(tracker: BoundSnapshot, portal: BoundSnapshot): PlainCode | undefined {
  if (holdsTheSame(tracker, portal)) return "month-same-table";
  if (ownColumns(portal.binding) > 0) return "month-export-is-tracker";
  if (hasNothingOfItsOwn(tracker, portal)) return "month-tracker-is-export";
  const has = (id: ColumnId) => tracker.binding.columns[id] !== undefined && portal.binding.columns[id] !== undefined;
  if (!has("tenant") && !has("tenantId")) return "month-nothing-in-common";
  return hasRows(portal) ? undefined : "month-no-export-rows";
}

type PlainCode = Extract<
  MonthProblem["code"],
  | "month-same-table"
  | "month-export-is-tracker"
  | "month-tracker-is-export"
  | "month-nothing-in-common"
  | "month-no-export-rows"
>;

/** How many columns a table has that only a tracker has; none where it has one by chance. */
export function ownColumns(binding: Binding): number {
  const own = trackerOnly.filter((id) => binding.columns[id] !== undefined).length;
  return own > mostByChance ? own : 0;
}

function bound({ binding }: BoundSnapshot, ids: readonly ColumnId[]): number {
  return ids.filter((id) => binding.columns[id] !== undefined).length;
}

function hasNothingOfItsOwn(tracker: BoundSnapshot, portal: BoundSnapshot): boolean {
  const shared = sharedColumns(tracker, portal).length;
  return bound(tracker, filledIn) === 0 && shared === tracker.snapshot.listing.headings.length;
}

function hasRows({ table }: BoundSnapshot): boolean {
  for (let row = 0; row < table.rows.rowCount; row++) if (!table.who.isBlankRow(row)) return true;
  return false;
}

function holdsTheSame({ snapshot: one }: BoundSnapshot, { snapshot: other }: BoundSnapshot): boolean {
  const { headings } = one.listing;
  const isSameSize = one.rowCount === other.rowCount && headings.length === other.listing.headings.length;
  if (!isSameSize || !headings.every((cell, index) => isSameCell(cell, other.listing.headings[index] ?? "")))
    return false;
  return [...one.columns].every(([index, column]) => {
    const theirs = other.columns.get(index);
    return column.codes.every((_, row) => theirs !== undefined && isSameCell(cellAt(column, row), cellAt(theirs, row)));
  });
}
