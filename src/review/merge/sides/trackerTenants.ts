import { nameKey } from "../../../playbook/tracker/identity/identify";
import type { Joined } from "../join";
import type { Month } from "../month";
import type { TrackerTenants } from "../values/freshRows";
import { speltTenant, type SpeltTenant } from "./tenantNames";

/** Whether a row says of which tenant and service it is. */
export function isNamed(group: Int32Array, row: number): boolean {
  return (group[row] ?? -1) >= 0;
}

/** How the tracker spells the tenant of an export row; where it stands with and without its ID, with it. */
export function trackerTenants({ tracker }: Month, joined: Joined): TrackerTenants {
  const spelt = new Map<string, SpeltTenant>();
  for (let row = 0; row < tracker.snapshot.rowCount; row++) {
    const key = joined.tenantOf.tracker(row);
    if (key === undefined) continue;
    const [own, known] = [speltTenant(tracker.table, row), spelt.get(key)];
    if (known === undefined || filled(own) > filled(known)) spelt.set(key, own);
  }
  return (portalRow) => spelt.get(joined.tenantOf.portal(portalRow) ?? "");
}

function filled({ name, id }: SpeltTenant): number {
  return [name, id].filter((cell) => nameKey(cell) !== undefined).length;
}
