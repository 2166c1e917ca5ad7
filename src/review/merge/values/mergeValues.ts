import type { Joined } from "../join";
import type { JoinedGroup, Pair } from "../joinGroup";
import type { Month } from "../month";
import { statusUnknown } from "../sides/side";
import { isPortalColumn, mergePortalCells } from "./portalCells";
import { mergeStatus, type StatusContext, type StatusMerge } from "./mergeStatus";
import type { Growth, MonthLeftOut, OpenSum, ValueAnswers } from "./monthValues";
import { sharedColumns, type SharedColumn } from "./sharedColumns";
import type { Wording } from "./wording";

/** A row that comes under the last one [M4]. */
export interface FreshRow {
  readonly portalRow: number;
  /** Where it is the growth of a row that was there: how many seats that are. */
  readonly growth?: number;
}

/** What the export changes in the tracker, asks and adds [M4, M5]. */
export interface MonthMerge extends StatusMerge {
  readonly sums: OpenSum[];
  /** Open ones: the person has not said yet whether they are new. */
  readonly grown: Growth[];
  /** In the order of the export. */
  readonly fresh: FreshRow[];
  /** Rows that a person left out: they are not added. */
  readonly freshLeftOut: FreshRow[];
}

interface MergeContext extends StatusContext {
  readonly joined: Joined;
  readonly portalColumns: readonly SharedColumn[];
}

export function mergeValues(
  month: Month,
  joined: Joined,
  wording: Wording,
  answers: ValueAnswers,
  leftOut: MonthLeftOut,
): MonthMerge {
  const { tracker, portal } = joined;
  const portalColumns = sharedColumns(month.tracker, month.portal).filter(isPortalColumn);
  const context: MergeContext = { month, tracker, portal, wording, answers, leftOut, joined, portalColumns };
  const merge: MonthMerge = {
    ...{ cells: [], leftOut: [], toEnter: [], conflicts: [], held: [] },
    ...{ sums: [], grown: [], fresh: [], freshLeftOut: [] },
  };
  for (const group of joined.groups) if (!group.waits) mergeGroup(context, group, merge);
  for (const list of [merge.fresh, merge.freshLeftOut]) list.sort((one, other) => one.portalRow - other.portalRow);
  return merge;
}

function mergeGroup(context: MergeContext, group: JoinedGroup, merge: MonthMerge): void {
  for (const portalRow of group.fresh) add(context, { portalRow }, merge);
  const taken = new Map<number, boolean>();
  for (const pair of group.pairs)
    for (const trackerRow of pair.trackerRows) mergeRowStatus(context, pair, trackerRow, merge, taken);
  const hasNoIntent = hasNoIntentRow(context, group, taken);
  for (const pair of group.pairs) mergeSeats(context, pair, hasNoIntent, merge);
}

function mergeRowStatus(
  context: MergeContext,
  { portalRow }: Pair,
  trackerRow: number,
  merge: MonthMerge,
  taken: Map<number, boolean>,
): void {
  const line = context.joined.lines.get(trackerRow) ?? "none";
  const own = mergeStatus(context, { trackerRow, portalRow, line });
  const l1 = context.month.tracker.binding.columns.l1;
  taken.set(
    trackerRow,
    own.cells.some(({ index }) => index === l1),
  );
  for (const name of ["cells", "leftOut", "toEnter", "conflicts", "held"] as const)
    (merge[name] as unknown[]).push(...own[name]);
}

function add({ leftOut }: MergeContext, row: FreshRow, merge: MonthMerge): void {
  merge[leftOut.fresh.has(row.portalRow) ? "freshLeftOut" : "fresh"].push(row);
}

/** Whether a row of the group stands at No Intent once all is merged; what is gone stays in the tracker. */
function hasNoIntentRow({ month }: MergeContext, group: JoinedGroup, taken: ReadonlyMap<number, boolean>): boolean {
  const { tracker, portal } = month;
  const portalRowOf = new Map(
    group.pairs.flatMap((pair) => pair.trackerRows.map((row) => [row, pair.portalRow] as const)),
  );
  const isAtNoIntent = (row: number) => {
    const portalRow = taken.get(row) === true ? portalRowOf.get(row) : undefined;
    const l1 = portalRow === undefined ? tracker.table.readings.l1(row) : portal.table.readings.l1(portalRow);
    return l1 === "l1.noIntent";
  };
  return group.tracker.some(isAtNoIntent) || group.fresh.some((row) => portal.table.readings.l1(row) === "l1.noIntent");
}

function mergeSeats(context: MergeContext, pair: Pair, hasNoIntent: boolean, merge: MonthMerge): void {
  const { month, tracker, portal, portalColumns, answers, leftOut } = context;
  const { portalRow, trackerRows } = pair;
  const entitlements = portal.seats[portalRow] ?? NaN;
  const sum = trackerRows.reduce((total, row) => total + (tracker.seats[row] ?? NaN), 0);
  const isGrowth = portal.l1[portalRow] === statusUnknown && entitlements > sum && hasNoIntent;
  const answer = isGrowth ? answers.growths.get(portalRow) : "same";
  if (answer === undefined) merge.grown.push({ portalRow, trackerRows, entitlements: entitlements - sum });
  if (answer === "new") add(context, { portalRow, growth: entitlements - sum }, merge);
  if (trackerRows.length > 1 && answer !== "new" && sum !== entitlements && !Number.isNaN(sum + entitlements))
    merge.sums.push({ portalRow, trackerRows, entitlements, sum });
  const takesSeats = trackerRows.length === 1 && answer === "same";
  for (const trackerRow of trackerRows) {
    const own = mergePortalCells(month, portalColumns, { trackerRow, portalRow, takesSeats }, leftOut);
    for (const name of ["cells", "leftOut", "held"] as const) (merge[name] as unknown[]).push(...own[name]);
  }
}
