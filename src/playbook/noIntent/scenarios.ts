import { isNeverWritten, type Assessment } from "../page/assessment";
import type { Fill, FillSource } from "../page/fill";
import type { ScenarioFacts } from "../page/page";
import type { NoIntentCode } from "./codes";
import { existingStatus, ownStatus } from "./status";

const na: FillSource = { term: "na" };
const missing = (code: NoIntentCode): { readonly missing: string } => ({ missing: code });

const noIntentFill: Fill = {
  scenario: { from: "scenario" },
  whoUpdates: { from: "stage" },
  l1: { term: "l1.noIntent" },
  l2: { from: "l2" },
  l3: { from: "l3" },
  serviceStatus: na,
  engagementScenario: { from: "otherServices" },
  targetDate: na,
  owner: { term: "owner.accountTeam" },
  nextActionDate: { term: "date.tbd" },
  nextAction: { term: "next.notifyAccountTeam" },
};

const intendsFill: Fill = {
  scenario: { from: "scenario" },
  whoUpdates: { term: "who.assignmentFm" },
  l1: { term: "l1.inProgress" },
  l2: na,
  l3: na,
  serviceStatus: { term: "status.initiate" },
  engagementScenario: { from: "lead", ...missing("lead-missing") },
  targetDate: na,
  nextActionDate: { from: "date", column: "kickoffDate", ...missing("kickoff-missing") },
  nextAction: { term: "next.deliveryAssignment" },
};

const declined = {
  l1: "l1.noIntent",
  fill: noIntentFill,
  status: ownStatus,
  needsNote: (state, row) => !willReadAsExisting(state, row, false),
  saidFirst: "l3",
} satisfies ScenarioFacts;

/** The scenarios of the page, with all that each gives [F1–F4]. */
export const noIntentScenarios = {
  A1: { l1: "l1.inProgress", fill: intendsFill, status: null, needsNote: () => false, saidFirst: "l3" },
  A2: declined,
  D1: declined,
  D2: declined,
  D3: {
    ...declined,
    fill: { ...noIntentFill, nextAction: na },
    status: existingStatus,
    needsNote: (state, row) => !willReadAsExisting(state, row, true),
  },
} as const satisfies { readonly [id: string]: ScenarioFacts };
export type NoIntentScenario = keyof typeof noIntentScenarios;

/**
 * Whether the next run will take the row for one that was put under others, which needs no note: it goes by the next
 * action, also by one that can't be written.
 */
function willReadAsExisting(state: Assessment, row: number, isWritten: boolean): boolean {
  return isNeverWritten(state, row, "nextAction") ? state.fact(row, "nextAction") === "notApplicable" : isWritten;
}
