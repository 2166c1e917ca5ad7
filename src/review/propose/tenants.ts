import type { Identities } from "../../playbook/tracker/identity/identify";
import type { OpenedTable } from "../../playbook/tracker/openedTable";
import type { ReviewInput } from "./proposal";

/**
 * What one row gets depends on the rows of its own tenant and on no other: the joins of the rules go by tenant
 * and service, or by tenant. Who a tenant is depends on the rows of the same name too (a name beside two IDs tells
 * nobody), so tenants that share a name are taken together. Their rows can be reviewed by themselves, with the
 * same result as in the whole table. A row without tenant matches nothing and stands for itself.
 */
export interface Tenants {
  /** The rows of each tenant, in sheet order. */
  readonly rows: readonly (readonly number[])[];
  /** Place in `rows` of a row's tenant. */
  readonly of: (row: number) => number;
}

export function tenantsOf({ rows: { rowCount }, who }: OpenedTable): Tenants {
  const groupOf = groupByTenant(rowCount, who);
  const places = new Map<string, number>();
  const rows: number[][] = [];
  const placeOf = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const group = groupOf(row);
    const place = places.get(group) ?? rows.push([]) - 1;
    places.set(group, place);
    rows[place]?.push(row);
    placeOf[row] = place;
  }
  return { rows, of: (row) => placeOf[row] ?? 0 };
}

/** Rows are of one group where they share a tenant or a name, directly or through others. */
function groupByTenant(rowCount: number, who: Identities): (row: number) => string {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    if (root !== key) parents.set(key, root);
    return root;
  };
  const tenantOf = (row: number) => who.tenant(row) ?? `row:${row}`;
  for (let row = 0; row < rowCount; row++) {
    const name = who.name(row);
    if (name === undefined) continue;
    const [tenant, named] = [rootOf(tenantOf(row)), rootOf(`named:${name}`)];
    if (tenant !== named) parents.set(named, tenant);
  }
  return (row) => rootOf(tenantOf(row));
}

/** Rows decided at a time: few enough to look up often, so many that it doesn't matter. */
const rowsAtOnce = 250;

/** Whole tenants, put together until they make a batch. */
export function batchesOf(tenants: Iterable<readonly number[]>): readonly (readonly number[])[] {
  const batches: number[][] = [];
  let last: number[] | undefined;
  for (const own of tenants) {
    if (last === undefined || last.length + own.length > rowsAtOnce) batches.push((last = []));
    for (const row of own) last.push(row);
  }
  return batches;
}

/** Rows of which a person says something else now. */
export function rowsSaidOtherwise(before: ReviewInput, now: ReviewInput): readonly number[] {
  const rows = new Set(
    [...before.leftOut.rows, ...now.leftOut.rows].filter(
      (row) => before.leftOut.rows.has(row) !== now.leftOut.rows.has(row),
    ),
  );
  noteDifferences(rows, before.leftOut.cells, now.leftOut.cells);
  noteDifferences(rows, before.choices, now.choices);
  return [...rows];
}

function noteDifferences(
  rows: Set<number>,
  before: ReadonlyMap<number, unknown>,
  now: ReadonlyMap<number, unknown>,
): void {
  if (before === now) return;
  for (const row of [...before.keys(), ...now.keys()]) if (before.get(row) !== now.get(row)) rows.add(row);
}
