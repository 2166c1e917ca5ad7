import type { Assessment } from "../page/assessment";
import type { AnyDecision } from "../page/decision";
import { isNewSubscription } from "../tracker/isNewSubscription";
import { settledUnderOthers } from "./table";

/**
 * Whether a row that was decided alone would need the rows of its tenant and service: a new subscription, unless it
 * stops before those are looked at, and a row filled from them that lacks its L2 or L3.
 */
export function needsOthers(state: Assessment, row: number, decision: AnyDecision): boolean {
  if (isNewSubscription(state.table, row)) {
    return state.ruleAt(state.joined(row, "newUnderNoIntent")).id !== decision.rule;
  }
  const { rule, attention, values } = decision;
  const lacks = attention.includes("existing-l2-missing") || values.l2 !== undefined || values.l3 !== undefined;
  return rule === settledUnderOthers && lacks;
}
