import type { Rule, Space } from "../../decision/table";
import type { Page, RowOutcome } from "../page/page";
import { blockedCodes } from "./codes";
import { blockedFacts } from "./facts";
import { blockedScenarios } from "./scenarios";
import { blockedImpossible, blockedRules } from "./table";

/** The Blocked page: customers that want a service, and something keeps them from deploying it. */
export const blocked = {
  scenarios: blockedScenarios,
  facts: blockedFacts,
  rules: blockedRules as readonly Rule<Space, RowOutcome>[],
  impossible: blockedImpossible,
  codes: blockedCodes,
  left: [],
  columns: ["unblockDate", "initiateDate"],
} as const satisfies Page;
