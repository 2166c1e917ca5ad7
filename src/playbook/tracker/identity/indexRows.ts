import type { Identities } from "./identify";

/** Which rows belong together. Built once; no row is ever looked for by scanning. */
export interface RowIndex {
  /** The rows of the same tenant + service, in sheet order; none for a row without key. */
  readonly sameSubscription: (row: number) => readonly number[];
  /** The rows of the same tenant that have a service too, in sheet order; none for a row without key. */
  readonly sameTenant: (row: number) => readonly number[];
}

export function indexRows(rowCount: number, who: Identities): RowIndex {
  const tenants = new Map<string, number[]>();
  const services = new Map<string, Map<string, number[]>>();
  const tenantOf: (readonly number[])[] = [];
  const groupOf: (readonly number[])[] = [];
  for (let row = 0; row < rowCount; row++) {
    const [tenant, service] = [who.tenant(row), who.service(row)];
    if (tenant === undefined || service === undefined) {
      tenantOf.push(noRows);
      groupOf.push(noRows);
      continue;
    }
    tenantOf.push(join(tenants, tenant, row));
    const own = services.get(tenant) ?? new Map<string, number[]>();
    services.set(tenant, own);
    groupOf.push(join(own, service, row));
  }
  return { sameSubscription: (row) => groupOf[row] ?? noRows, sameTenant: (row) => tenantOf[row] ?? noRows };
}

const noRows: readonly number[] = [];

function join(groups: Map<string, number[]>, key: string, row: number): readonly number[] {
  const group = groups.get(key);
  if (group === undefined) {
    const first = [row];
    groups.set(key, first);
    return first;
  }
  group.push(row);
  return group;
}
