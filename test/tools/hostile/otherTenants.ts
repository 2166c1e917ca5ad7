import { nameKey } from "../../../src/playbook/tracker/identity/identify";
import type { Cell } from "../../../src/playbook/tracker/cell";
import type { RowProposal } from "../../../src/review/propose/proposal";
import { review } from "../../../src/review/propose/review";
import { alterRow, type HostileRow, type HostileTable } from "./hostileTable";
import { difference, shown, type Property } from "./property";
import { Random } from "../random";
import { inputOf } from "./tableInput";

/**
 * What happens to the rows of some tenants changes nothing for the others; tenants that share a name or an ID are one.
 * Few stay now and then: what comes from others is seen best where they are gone.
 */
export const otherTenants: Property = {
  rule: "[R5]",
  failures: ({ table, proposals }) => {
    const random = new Random(table.seed);
    const groups = groupsOf(table);
    const [share, areGone] = [random.pick([0.1, 0.5, 0.9]), random.chance(0.5)];
    const isLeftAlone = new Map([...new Set(groups)].map((group) => [group, random.chance(share)]));
    const rows: HostileRow[] = [];
    const stays = new Map<number, number>();
    table.rows.forEach((row, place) => {
      if (isLeftAlone.get(groups[place] ?? place) === true) stays.set(place, rows.push(row) - 1);
      else if (!areGone) rows.push(...disturb(random, table, row));
    });
    const now = review(inputOf({ ...table, rows }));
    return [...stays].flatMap(([before, after]) => difference(before, shownAt(proposals, before), shownAt(now, after)));
  },
};

const shownAt = (proposals: readonly RowProposal[], row: number): string => {
  const proposal = proposals[row];
  return proposal === undefined ? "" : shown(proposal);
};

/** Gone, as it was, doubled or altered. */
function disturb(random: Random, { rows }: HostileTable, row: HostileRow): readonly HostileRow[] {
  return Array.from({ length: random.below(3) }, () =>
    random.chance(0.2) ? row : alterRow(random, row, random.pick(rows)),
  );
}

/** Of each row one of the rows it hangs together with by name or ID, the same for all of them. */
function groupsOf({ rows, binding }: HostileTable): readonly number[] {
  const group = rows.map((_, row) => row);
  const rootOf = (row: number): number => (group[row] === row ? row : rootOf(group[row] ?? row));
  const first = new Map<string, number>();
  const meet = (row: number, column: "tenant" | "tenantId", cell: Cell = "") => {
    const key = binding.columns[column] === undefined ? undefined : nameKey(cell);
    if (key === undefined) return;
    const met = first.get(`${column} ${key}`) ?? row;
    first.set(`${column} ${key}`, met);
    group[rootOf(row)] = rootOf(met);
  };
  rows.forEach(({ cells }, row) => {
    meet(row, "tenant", cells.tenant);
    meet(row, "tenantId", cells.tenantId);
  });
  return rows.map((_, row) => rootOf(row));
}
