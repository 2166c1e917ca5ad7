import type { Cell } from "../../../playbook/tracker/cell";
import { nameKey } from "../../../playbook/tracker/identity/identify";
import type { OpenedTable } from "../../../playbook/tracker/openedTable";
import { cellOf } from "../../../playbook/tracker/trackingRows";

/** Which IDs and names stand beside each other in a table; all as `nameKey` reads them. */
export interface TenantNames {
  readonly id: (row: number) => string | undefined;
  readonly name: (row: number) => string | undefined;
  readonly idsOfName: ReadonlyMap<string, ReadonlySet<string>>;
  readonly namesOfId: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first row that has the ID. */
  readonly rowOfId: ReadonlyMap<string, number>;
}

export function tenantNames(table: OpenedTable): TenantNames {
  const [id, name] = [table.read("tenantId", nameKey), table.read("tenant", nameKey)];
  const idsOfName = new Map<string, Set<string>>();
  const namesOfId = new Map<string, Set<string>>();
  const rowOfId = new Map<string, number>();
  for (let row = 0; row < table.rows.rowCount; row++) {
    const [ownId, ownName] = [id(row), name(row)];
    if (ownId === undefined) continue;
    if (!rowOfId.has(ownId)) rowOfId.set(ownId, row);
    const names = setAt(namesOfId, ownId);
    if (ownName === undefined) continue;
    names.add(ownName);
    setAt(idsOfName, ownName).add(ownId);
  }
  return { id, name, idsOfName, namesOfId, rowOfId };
}

/** A tenant as its cells spell it; blank where there is none. */
export interface SpeltTenant {
  readonly name: Cell;
  readonly id: Cell;
}

export function speltTenant({ rows }: OpenedTable, row: number): SpeltTenant {
  return { name: cellOf(rows, row, "tenant"), id: cellOf(rows, row, "tenantId") };
}

function setAt(sets: Map<string, Set<string>>, key: string): Set<string> {
  const known = sets.get(key) ?? new Set<string>();
  sets.set(key, known);
  return known;
}
