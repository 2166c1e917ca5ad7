import type { Decision } from "../playbook/assess/decision";
import { compiledTable } from "../playbook/assess/rowFacts";

/** What a single-value function gives where the row alone does not decide; the same in every language. */
export const needsExistingCode = "needs-existing";

const joined = compiledTable.offset("subscription", "newUnderNoIntent") - compiledTable.offset("subscription", "new");

/**
 * Whether a row that was decided alone would need the rows of its tenant and service: a new subscription, unless it
 * stops before those are looked at, and a row filled from them that lacks its L2 or L3.
 */
export function needsExisting({ rule, combination, attention, values }: Decision, isNewSubscription: boolean): boolean {
  if (isNewSubscription) return compiledTable.ruleAt(combination + joined).id !== rule;
  return (
    rule === "S3.D3-settled" &&
    (attention.includes("existing-l2-missing") || values.l2 !== undefined || values.l3 !== undefined)
  );
}
