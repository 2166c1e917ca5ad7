import type { Binding } from "../../../playbook/tracker/bindHeadings";
import { statusColumnIds, type OutputColumnId } from "../../../playbook/tracker/column";

/** The columns in which the portal and people both say how a row stands; L1 to L3 are one value [M5]. */
export const statusUnits = [
  statusColumnIds,
  ["serviceStatus"],
  ["engagementScenario"],
  ["targetDate"],
] as const satisfies readonly (readonly OutputColumnId[])[];

export type StatusColumn = (typeof statusUnits)[number][number];

/** Where the columns stand that are one value with this one, its own included. */
export function indexesTogether({ columns }: Binding, column: StatusColumn): readonly number[] {
  const unit: readonly StatusColumn[] = statusUnits.find((own) => own.some((one) => one === column)) ?? [column];
  return unit.flatMap((one) => columns[one] ?? []);
}
