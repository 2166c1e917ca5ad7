import type { Assessment } from "../page/assessment";
import type { Fill, FillSource } from "../page/fill";
import type { HandOver, ScenarioFacts, StatusSource } from "../page/page";
import { ownL2, ownL3 } from "../page/resolveStatus";
import type { ColumnId } from "../tracker/column";
import type { BlockedCode } from "./codes";
import { blockedL2s } from "./l2s";

const na: FillSource = { term: "na" };
const dateFrom = (column: ColumnId, missing: BlockedCode): FillSource => ({
  from: "date",
  column,
  overNa: true,
  missing,
});
const fromPerson = (missing: BlockedCode): FillSource => ({ from: "person", overNa: true, missing });

/** What both scenarios give [B3]. */
const common = {
  scenario: { from: "scenario" },
  whoUpdates: { from: "stage" },
  l1: { term: "l1.blocked" },
  l2: { from: "l2" },
  l3: { from: "l3" },
  serviceStatus: na,
} as const satisfies Fill;

/** The scenario is the FM's to choose: nothing on the page says which. */
const engagement = fromPerson("engagement-missing");

const ownStatus: StatusSource = {
  l2s: blockedL2s,
  l2: (state, { row }) => ownL2(state, row, blockedL2s),
  l3: ownL3,
};

const blocked = { l1: "l1.blocked", status: ownStatus, needsNote: () => true, saidFirst: "note" } as const;

/** The assignment FM settled the row; it is the delivery FM's from now on [B4]. */
const fromAssignment: HandOver = {
  isOf: ({ table }: Assessment, row: number) => table.readings.meaning(row, "whoUpdates") === "who.assignmentFm",
  stays: ["targetDate", "nextAction"],
};

/** The scenarios of the page, with all that each gives [B3, B4]. */
export const blockedScenarios = {
  BA: {
    ...blocked,
    fill: {
      ...common,
      targetDate: na,
      owner: { term: "owner.deliveryFm" },
      nextActionDate: dateFrom("initiateDate", "initiate-date-missing"),
      nextAction: { term: "next.kickoffMeeting" },
      engagementScenario: engagement,
    },
  },
  BD: {
    ...blocked,
    fill: {
      ...common,
      targetDate: dateFrom("unblockDate", "unblock-date-missing"),
      owner: { term: "owner.accountTeam" },
      nextActionDate: { term: "date.tbd" },
      nextAction: fromPerson("next-action-missing"),
      engagementScenario: engagement,
    },
    handOver: fromAssignment,
  },
} as const satisfies { readonly [id: string]: ScenarioFacts };
export type BlockedScenario = keyof typeof blockedScenarios;
