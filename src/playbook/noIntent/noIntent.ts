import type { Rule, Space } from "../../decision/table";
import type { ExistingRows } from "../page/existingRows";
import type { LeadingPage, RowOutcome } from "../page/page";
import type { OpenedTable } from "../tracker/openedTable";
import { addEngagements } from "./addEngagements";
import { noIntentCodes, noIntentLeft } from "./codes";
import { isNewSubscription } from "../tracker/isNewSubscription";
import { noIntentFacts } from "./facts";
import { noIntentL2s } from "./l2s";
import { needsOthers } from "./needsOthers";
import { passes } from "./passes";
import { noIntentScenarios } from "./scenarios";
import { noIntentImpossible, noIntentRules, openToOthers } from "./table";

/** The No Intent page: customers that decline FastTrack, a service or both. */
export const noIntent = {
  scenarios: noIntentScenarios,
  facts: noIntentFacts,
  rules: noIntentRules as readonly Rule<Space, RowOutcome>[],
  impossible: noIntentImpossible,
  codes: noIntentCodes,
  left: noIntentLeft,
  columns: [],
  passes,
  open: openToOthers,
  join: { fact: "subscription", l1: "l1.noIntent", l2s: noIntentL2s, value: subscriptionOf },
  finish: addEngagements,
  needsOthers,
} as const satisfies LeadingPage;

function subscriptionOf(
  table: OpenedTable,
  row: number,
  { areThere }: ExistingRows,
): "notNew" | "new" | "newUnderNoIntent" {
  if (!isNewSubscription(table, row)) return "notNew";
  return areThere ? "newUnderNoIntent" : "new";
}
