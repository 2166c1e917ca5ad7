import { cellOf } from "../../playbook/tracker/trackingRows";
import type { Joined } from "./join";
import type { JoinedGroup } from "./joinGroup";
import type { Month } from "./month";
import type { MonthNote } from "./monthProblem";
import { statusUnknown, type Side } from "./sides/side";

/** What is worth a word before an export is brought in: nothing of it stops anybody. */
export function noteMonth(month: Month, joined: Joined): readonly MonthNote[] {
  const notes: MonthNote[] = [];
  if (month.last === null) notes.push({ code: "month-first" });
  const older = rowsOfBefore(joined);
  if (older > 0) notes.push({ code: "month-older", rows: older });
  if (joined.groups.length > 0 && !meetsAnyTenant(joined)) notes.push({ code: "month-no-tenant-met" });
  const names = subscriptionsTwice(month, joined);
  if (names.length > 0) notes.push({ code: "month-subscription-twice", names });
  return notes;
}

function meetsAnyTenant({ tenantOf, tracker, portal }: Joined): boolean {
  const known = new Set(rowsOf(tracker).map(tenantOf.tracker));
  return known.size === 0 || rowsOf(portal).some((row) => known.has(tenantOf.portal(row)));
}

function rowsOf({ group }: Side): readonly number[] {
  return [...group.keys()].filter((row) => (group[row] ?? -1) >= 0);
}

/** By chance a few rows go that way in any month. */
const fewestOfBefore = 2;

/**
 * New subscriptions get a status, month by month. Where more of what had one last time is a new subscription again than
 * the other way round, the export is of a time before. Gives how many, 0 where it is not.
 */
function rowsOfBefore({ groups, portal, last }: Joined): number {
  if (last === null) return 0;
  let [forth, back] = [0, 0];
  for (const group of groups) {
    forth += classified(group.last, last, group.portal, portal);
    back += classified(group.portal, portal, group.last, last);
  }
  return back >= fewestOfBefore && back > forth ? back : 0;
}

/** New subscriptions of one side that the other has none of, with rows of as many seats that have a status. */
function classified(rows: readonly number[], side: Side, others: readonly number[], other: Side): number {
  if (others.some((row) => other.isNew[row] === 1)) return 0;
  const isFound = (seats: number | undefined) =>
    others.some((row) => other.l1[row] !== statusUnknown && other.seats[row] === seats);
  return rows.filter((row) => side.isNew[row] === 1 && isFound(side.seats[row])).length;
}

function subscriptionsTwice({ portal }: Month, { groups, portal: side }: Joined): readonly string[] {
  const names = groups.flatMap((group: JoinedGroup) => {
    const seen = new Set<number>();
    return group.portal.flatMap((row) => {
      const own = side.subscription[row] ?? -1;
      const isTwice = own >= 0 && seen.has(own);
      seen.add(own);
      return isTwice ? [String(cellOf(portal.table.rows, row, "subscription"))] : [];
    });
  });
  return [...new Set(names)];
}
