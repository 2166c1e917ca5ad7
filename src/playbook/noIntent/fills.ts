import type { OutputColumnId } from "../tracker/column";
import type { ScenarioId } from "../outcome";
import type { TermId } from "../tracker/term";

/** Where the value of a cell comes from, when it is not a term of the playbook page. */
export type FillSource =
  | { readonly term: TermId }
  /** Assignment FM or Delivery FM, as the row's stage says. */
  | { readonly from: "stage" }
  /** L2: the reason, or the existing row's. */
  | { readonly from: "l2" }
  | { readonly from: "l3" }
  /** Customer or partner led, as the lead column says. */
  | { readonly from: "lead" }
  | { readonly from: "kickoffDate" }
  /** What the tenant's other services share [F4]. */
  | { readonly from: "otherServices" }
  | { readonly from: "scenario" };

export type FilledColumnId = Exclude<OutputColumnId, "flag">;
export type Fill = { readonly [column in FilledColumnId]?: FillSource };

const na: FillSource = { term: "na" };

const noIntent: Fill = {
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

/** The columns of the playbook page, scenario by scenario [F1–F4]. What is not named is left alone. */
export const fills: { readonly [scenario in ScenarioId]: Fill } = {
  A1: {
    scenario: { from: "scenario" },
    whoUpdates: { term: "who.assignmentFm" },
    l1: { term: "l1.inProgress" },
    l2: na,
    l3: na,
    serviceStatus: { term: "status.initiate" },
    engagementScenario: { from: "lead" },
    targetDate: na,
    nextActionDate: { from: "kickoffDate" },
    nextAction: { term: "next.deliveryAssignment" },
  },
  A2: noIntent,
  D1: noIntent,
  D2: noIntent,
  D3: { ...noIntent, nextAction: na },
};
