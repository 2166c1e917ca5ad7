import { tenantNames, type TenantNames } from "./tenantNames";
import type { OpenedTable } from "../../../playbook/tracker/openedTable";

/** The same tenant under another name or another ID in the export: a row of each table that shows it [M1]. */
export interface RenamedTenant {
  readonly trackerRow: number;
  readonly portalRow: number;
  readonly why: "name-changed" | "id-changed";
}

/** Who the rows of several tables are of, by one key a tenant over all of them. */
export interface OneTenant {
  /** undefined for a row that names no tenant. */
  readonly key: (table: number, row: number) => string | undefined;
  readonly renamed: readonly RenamedTenant[];
}

/**
 * Finds the tenants that several tables share [R5, M1]. The first table is the tracker, the second the export. A row
 * without ID takes the one its name has in its own table, else in the first other one that knows the name.
 */
export function oneTenant(tables: readonly OpenedTable[]): OneTenant {
  const names = tables.map(tenantNames);
  const sameAs = new Map<string, string>();
  const rootOf = (id: string): string => {
    const other = sameAs.get(id);
    return other === undefined ? id : rootOf(other);
  };
  const changed: [string, string][] = [];
  names.forEach((one, place) => {
    for (const other of names.slice(place + 1)) {
      for (const [id, otherId] of changedIds(one, other)) {
        if (one === names[0] && other === names[1]) changed.push([id, otherId]);
        const [root, otherRoot] = [rootOf(id), rootOf(otherId)];
        if (root !== otherRoot) sameAs.set(otherRoot, root);
      }
    }
  });
  const keyOf = memo((table: number, row: number) => keyIn(names, table, row, rootOf));
  return { key: keyOf, renamed: renamedIn(names, changed) };
}

function keyIn(
  names: readonly TenantNames[],
  table: number,
  row: number,
  rootOf: (id: string) => string,
): string | undefined {
  const own = names[table];
  const id = own?.id(row);
  if (id !== undefined) return `id:${rootOf(id)}`;
  const name = own?.name(row);
  if (own === undefined || name === undefined) return undefined;
  const knowing = [own, ...names.filter((other) => other !== own)].find(({ idsOfName }) => idsOfName.has(name));
  const ids = [...(knowing?.idsOfName.get(name) ?? [])];
  return ids.length === 1 && ids[0] !== undefined ? `id:${rootOf(ids[0])}` : `name:${name}`;
}

/** IDs of one name, one on each side, neither of which stands on the other side. */
function changedIds(one: TenantNames, other: TenantNames): [string, string][] {
  return [...one.idsOfName].flatMap(([name, ids]): [string, string][] => {
    const others = other.idsOfName.get(name);
    const [id] = ids;
    const [otherId] = others ?? [];
    if (ids.size !== 1 || others?.size !== 1 || id === undefined || otherId === undefined || id === otherId) return [];
    return other.namesOfId.has(id) || one.namesOfId.has(otherId) ? [] : [[id, otherId]];
  });
}

function renamedIn(
  [tracker, portal]: readonly TenantNames[],
  changed: readonly (readonly [string, string])[],
): RenamedTenant[] {
  if (tracker === undefined || portal === undefined) return [];
  const rows = (id: string, portalId: string, why: RenamedTenant["why"]): RenamedTenant => ({
    trackerRow: tracker.rowOfId.get(id) ?? 0,
    portalRow: portal.rowOfId.get(portalId) ?? 0,
    why,
  });
  const otherName = [...tracker.namesOfId].flatMap(([id, own]) => {
    const others = portal.namesOfId.get(id);
    const isOther = others !== undefined && own.size > 0 && others.size > 0 && ![...own].some((n) => others.has(n));
    return isOther ? [rows(id, id, "name-changed")] : [];
  });
  return [...otherName, ...changed.map(([id, portalId]) => rows(id, portalId, "id-changed"))];
}

/** Rows share their tenants: the key of a table's row is looked for once. */
function memo(
  find: (table: number, row: number) => string | undefined,
): (table: number, row: number) => string | undefined {
  const found: (string | undefined)[][] = [];
  return (table, row) => {
    const own = (found[table] ??= []);
    if (!(row in own)) own[row] = find(table, row);
    return own[row];
  };
}
