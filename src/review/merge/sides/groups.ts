import type { Side } from "./side";

/** The rows of one tenant and service, in each table from the top. */
export interface Group {
  readonly tracker: readonly number[];
  readonly portal: readonly number[];
  readonly last: readonly number[];
}

/** Every group of a month, by its code. */
export function groupsOf(tracker: Side, portal: Side, last: Side | null): ReadonlyMap<number, Group> {
  const groups = new Map<number, { tracker: number[]; portal: number[]; last: number[] }>();
  const sort = (side: Side, name: keyof Group) => {
    side.group.forEach((code, row) => {
      if (code < 0) return;
      const group = groups.get(code) ?? { tracker: [], portal: [], last: [] };
      groups.set(code, group);
      group[name].push(row);
    });
  };
  sort(tracker, "tracker");
  sort(portal, "portal");
  if (last !== null) sort(last, "last");
  return groups;
}
