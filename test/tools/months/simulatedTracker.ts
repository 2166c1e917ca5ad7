import type { Cell } from "../../../src/playbook/tracker/cell";
import type { Language } from "../../../src/playbook/tracker/language";
import { statusCells, type TenantNames } from "./portalExport";
import { classified, type Status, type Subscription, type World } from "./world";

/** A tracker row, and the subscriptions it stands for. */
export interface TrackerRow {
  readonly ids: ReadonlySet<number>;
  readonly cells: Cell[];
}

export const trackerColumns = [
  "tenant",
  "tenantId",
  "service",
  "entitlements",
  "l1",
  "l2",
  "serviceStatus",
  "targetDate",
  "owner",
  "notes",
] as const;
const at = (column: (typeof trackerColumns)[number]) => trackerColumns.indexOf(column);

/** A tracker that somebody keeps beside the portal: a row a subscription, some of them split. */
export function firstTracker(world: World, names: TenantNames, language: Language): TrackerRow[] {
  return world.subscriptions.flatMap((one) => {
    const parts =
      one.seats > 10 && world.random.chance(0.05)
        ? [Math.floor(one.seats / 3), one.seats - Math.floor(one.seats / 3)]
        : [one.seats];
    return parts.map((seats, part) => rowOf(one, names, language, seats, part));
  });
}

function rowOf(one: Subscription, names: TenantNames, language: Language, seats: number, part: number): TrackerRow {
  const { l1, l2, serviceStatus, targetDate } = statusCells(one.status, language);
  const own = [names.name(one.tenant), names.id(one.tenant), one.service, seats, l1, l2, serviceStatus, targetDate];
  return { ids: new Set([one.id]), cells: [...own, `FM ${one.id % 9}`, `note ${one.id}.${part}`] };
}

/**
 * What people do until the next export: they classify new subscriptions, change a status now and then, and enter half
 * of it in the portal at once; new rows get a note.
 */
export function workOn(rows: readonly TrackerRow[], world: World, language: Language): void {
  const byId = new Map(world.subscriptions.map((one) => [one.id, one]));
  rows.forEach((row, place) => {
    const [id] = row.ids;
    const subscription = id === undefined ? undefined : byId.get(id);
    if (row.cells[at("notes")] === "") row.cells[at("notes")] = `new ${place}`;
    if (subscription === undefined) return;
    const isFresh = subscription.status.l2 === "l2.newSubscriptionOrWorkload";
    if (!world.random.chance(isFresh ? 0.3 : 0.015)) return;
    const status = classified(world.random);
    write(row, status, language);
    if (row.ids.size === 1 && world.random.chance(0.5)) subscription.status = status;
  });
  world.mergeStatuses();
}

function write(row: TrackerRow, status: Status, language: Language): void {
  const { l1, l2, serviceStatus, targetDate } = statusCells(status, language);
  row.cells[at("l1")] = l1;
  row.cells[at("l2")] = l2;
  row.cells[at("serviceStatus")] = serviceStatus;
  row.cells[at("targetDate")] = targetDate;
}
