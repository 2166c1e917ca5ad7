import type { OpenedTable } from "./openedTable";

/** Status Unknown with L2 New Subscription or Workload, or none [S2]. */
export function isNewSubscription({ readings }: OpenedTable, row: number): boolean {
  if (readings.l1(row) !== "l1.statusUnknown") return false;
  const l2 = readings.l2(row);
  return l2 === "l2.newSubscriptionOrWorkload" || l2 === "blank";
}
