import type { Group } from "../sides/groups";
import type { Side } from "../sides/side";
import { linesByL1 } from "./linesByL1";
import { linesBySeats } from "./linesBySeats";
import type { RowLine } from "./rowLine";

/**
 * Whose line of the last export each tracker row of a group is [M3]: found by subscription, else by entitlements (the
 * rows of a line total it; of several such ways the one with most rows at their line's L1), else by L1.
 */
export function findLines(group: Group, tracker: Side, last: Side): ReadonlyMap<number, RowLine> {
  const lines = new Map<number, RowLine>();
  const bySubscription = onceBySubscription(group.last, last);
  for (const row of group.tracker) {
    const line = bySubscription.get(tracker.subscription[row] ?? -1);
    if (line !== undefined) lines.set(row, line);
  }
  const taken = new Set(lines.values());
  const rest = {
    rows: group.tracker.filter((row) => !lines.has(row)),
    lines: group.last.filter((line) => !taken.has(line)),
  };
  for (const [row, line] of linesBySeats(rest, tracker, last)) lines.set(row, line);
  const totalled = new Set(lines.values());
  const left = {
    rows: rest.rows.filter((row) => !lines.has(row)),
    lines: rest.lines.filter((line) => !totalled.has(line)),
  };
  for (const [row, line] of linesByL1(left, tracker, last)) lines.set(row, line);
  return lines;
}

/** Rows by a subscription that stands once among them. */
export function onceBySubscription(rows: readonly number[], { subscription }: Side): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const twice = new Set<number>([-1]);
  for (const row of rows) {
    const own = subscription[row] ?? -1;
    if (found.has(own)) twice.add(own);
    found.set(own, row);
  }
  for (const own of twice) found.delete(own);
  return found;
}
