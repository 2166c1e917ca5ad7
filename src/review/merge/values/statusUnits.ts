import { statusColumnIds, type OutputColumnId } from "../../../playbook/tracker/column";

/** The columns in which the portal and people both say how a row stands; L1 to L3 are one value [M5]. */
export const statusUnits = [
  statusColumnIds,
  ["serviceStatus"],
  ["engagementScenario"],
  ["targetDate"],
] as const satisfies readonly (readonly OutputColumnId[])[];

export type StatusColumn = (typeof statusUnits)[number][number];
