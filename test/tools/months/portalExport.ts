import type { Cell } from "../../../src/playbook/tracker/cell";
import { columns } from "../../../src/playbook/tracker/data/columns";
import type { ColumnId } from "../../../src/playbook/tracker/column";
import type { Language } from "../../../src/playbook/tracker/language";
import { termText } from "../../../src/playbook/tracker/term";
import type { Status, Subscription, World } from "./world";

/** How a tenant is called this month. */
export interface TenantNames {
  readonly name: (tenant: number) => string;
  readonly id: (tenant: number) => string;
}

/** A row of the export, and the subscriptions it counts together. */
export interface ExportRow {
  readonly ids: ReadonlySet<number>;
  readonly cells: readonly Cell[];
}

export const exportColumns = [
  "tenant",
  "tenantId",
  "service",
  "l1",
  "l2",
  "entitlements",
  "serviceStatus",
  "targetDate",
] as const;

export function headingsOf(ids: readonly ColumnId[], language: Language): readonly string[] {
  return ids.map((id) => columns.find((column) => column.id === id)?.headings[language][0] ?? id);
}

export function statusCells({ l1, l2, serviceStatus, targetDate }: Status, language: Language) {
  return {
    l1: termText(l1, language),
    l2: l2 === null ? "" : termText(l2, language),
    serviceStatus,
    targetDate: targetDate ?? "",
  };
}

/** One row a tenant, service and L1, their seats summed, in no order that means anything. */
export function portalExport(world: World, names: TenantNames, language: Language): readonly ExportRow[] {
  const rows = new Map<string, Subscription[]>();
  for (const one of world.subscriptions) {
    const key = `${one.tenant} ${one.service} ${one.status.l1}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  const exported = [...rows.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { l1, l2, serviceStatus, targetDate } = statusCells(first.status, language);
    const seats = own.reduce((sum, one) => sum + one.seats, 0);
    const cells = [
      names.name(first.tenant),
      names.id(first.tenant),
      first.service,
      l1,
      l2,
      seats,
      serviceStatus,
      targetDate,
    ];
    return [{ ids: new Set(own.map(({ id }) => id)), cells }];
  });
  return exported
    .map((row) => ({ row, place: world.random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ row }) => row);
}
