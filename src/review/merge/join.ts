import { joinGroup, type JoinedGroup } from "./joinGroup";
import type { RowLine } from "./lines/rowLine";
import type { Month } from "./month";
import { groupsOf } from "./sides/groups";
import { oneTenant, type RenamedTenant } from "./sides/oneTenant";
import { monthCodes, readSide, type Side } from "./sides/side";
import type { Standing } from "./story/tellStory";

/** The tables of a month brought together [M1, M3]. */
export interface Joined {
  readonly tracker: Side;
  readonly portal: Side;
  readonly last: Side | null;
  readonly renamed: readonly RenamedTenant[];
  /** The tenant of a row, by one key over all tables. */
  readonly tenantOf: {
    readonly tracker: (row: number) => string | undefined;
    readonly portal: (row: number) => string | undefined;
  };
  readonly groups: readonly JoinedGroup[];
  /** By tracker row. */
  readonly lines: ReadonlyMap<number, RowLine>;
}

/** Which tracker rows stand for which export rows. Pure; the order of rows plays no part. */
export function join({ tracker, portal, last }: Month, said: ReadonlyMap<number, Standing> = new Map()): Joined {
  const tables = [tracker.table, portal.table, ...(last === null ? [] : [last.table])];
  const tenants = oneTenant(tables);
  const codes = monthCodes();
  const [trackerSide, portalSide, lastSide = null] = tables.map((table, place) =>
    readSide(table, (row) => tenants.key(place, row), codes),
  );
  if (trackerSide === undefined || portalSide === undefined) throw new Error("a month has a tracker and an export");
  const sides = { tracker: trackerSide, portal: portalSide, last: lastSide };
  const lines = new Map<number, RowLine>();
  const groups = [...groupsOf(trackerSide, portalSide, lastSide).values()].map((group) =>
    joinGroup(group, { ...sides, lines, said }),
  );
  const tenantOf = {
    tracker: (row: number) => tenants.key(0, row),
    portal: (row: number) => tenants.key(1, row),
  };
  return { ...sides, renamed: tenants.renamed, tenantOf, groups, lines };
}
