import type { RuleTexts } from "../texts/ruleTexts";

const yesNo = { unreadable: "not readable", yes: "yes", no: "no", undeclared: "not declared" };

export const rules: RuleTexts = {
  asSentence: (words) => `${words}.`,
  playbookPage: { "no-intent": "No Intent", blocked: "Blocked" },
  scenario: {
    A1: "Assignment: the customer declines FastTrack but intends to use the service",
    A2: "Assignment: the customer declares no intent",
    D1: "Delivery: the customer later declares no intent",
    D2: "Delivery: no intent for a new workload",
    D3: "New subscription beside an existing No Intent row",
    BA: "Assignment: the customer wants the service, but something blocks it",
    BD: "Delivery: the customer wants the service, but something blocks it",
  },
  attention: {
    "new-subscription-under-no-intent":
      "The same tenant and service already has a No Intent row. Nothing is filled until you say that No Intent was validated with the account team or the customer.",
    "intent-under-no-intent":
      "This row declares intent, but the tenant and service stands at No Intent. Find out which is right. The row is left as it is.",
    "existing-rows-disagree":
      "The existing No Intent rows have different L2 or L3 values. Choose what this row is to get.",
    "existing-l2-missing": "The existing No Intent row has no valid L2. Choose one for this row.",
    "reason-missing": "The row says no intent but gives no reason. Choose the L2.",
    "reason-unreadable": "The reason is none of the playbook’s. Choose the L2.",
    "l2-invalid": "The L2 is none of the three No Intent reasons. Choose one.",
    "l3-invalid": "The L3 is not on the list for this L2 and service. Choose one, or correct the cell.",
    "note-missing": "The notes are empty. Write the detailed reason in the sheet.",
    "engagements-differ": "The tenant’s other services have different engagement scenarios. Choose one in the sheet.",
    "lead-missing": "It is not said who leads the engagement. That cell is left alone; the rest is filled.",
    "kickoff-missing": "There is no readable kickoff date. That cell is left alone; the rest is filled.",
    "engagement-missing": "The engagement scenario is empty. Choose the one that fits in the sheet.",
    "initiate-date-missing":
      "There is no readable date of the Initiate discussion. That cell is left alone; the rest is filled.",
    "unblock-date-missing": "There is no readable projected unblock date. That cell is left alone; the rest is filled.",
    "next-action-missing": "The next action is empty; it depends on L2 and L3. Write it in the sheet.",
    "unreadable:l1": "The L1 is none of the playbook’s. Correct it in the sheet.",
    "unreadable:intent": "The declared intent can’t be read. Write yes or no in the sheet.",
    "unreadable:stage": "The stage can’t be read. Write Assignment or Delivery in the sheet.",
    "unreadable:validated":
      "The validation can’t be read as yes or no. Write yes or a date in the sheet, or say here that it was validated.",
    "unreadable:newWorkload": "It can’t be read whether this is a new workload. Write yes or no in the sheet.",
    "unreadable:ftcAssistance": "It can’t be read whether the customer wants FastTrack. Write yes or no in the sheet.",
  },
  pageAttention: {
    blocked: {
      "reason-missing": "The row is blocked but gives no reason. Choose the L2.",
      "reason-unreadable": "The reason is none of the playbook’s. Choose the L2.",
      "l2-invalid": "The L2 is none of the Blocked reasons. Choose one.",
    },
  },
  left: {
    blank: "The row is blank.",
    "key-missing": "The row has no tenant or no service.",
    duplicate: "L1 is Duplicate/Invalid.",
    "stage-missing": "The row does not say whether it is in Assignment or Delivery.",
    undeclared: "The customer has not declared intent or its absence.",
    "has-intent": "The customer intends to use the service.",
    "wants-ftc": "The customer wants FastTrack’s help.",
    "ftc-undeclared": "It is not said whether the customer wants FastTrack’s help.",
    blocked: "The row is blocked and the customer intends to use the service.",
  },
  kept: {
    formula: "holds a formula, which is never replaced",
    error: "holds an error, which is never replaced",
    typed: "holds a text somebody typed",
    status: "stays, because L1 to L3 are written together or not at all",
  },
  skipped: {
    gone: "The row was not found again.",
    changed: "What would be written now is not what you approved.",
    twin: "Another row with the same content was left out, and the rows have moved since.",
  },
  fact: {
    key: "Tenant and service",
    l1: "L1",
    intent: "Declared intent",
    stage: "Stage",
    subscription: "Subscription",
    validated: "No Intent validated",
    newWorkload: "New workload",
    ftcAssistance: "Wants FastTrack’s help",
    nextAction: "Next action",
    blocker: "Blocker",
  },
  factValue: {
    key: { blank: "blank row", missing: "missing", present: "given" },
    l1: {
      unreadable: "not readable",
      statusUnknown: "Status Unknown",
      inProgress: "In Progress",
      blocked: "Blocked",
      noIntent: "No Intent",
      duplicate: "Duplicate/Invalid",
    },
    intent: yesNo,
    stage: { unreadable: "not readable", assignment: "Assignment", delivery: "Delivery", missing: "not given" },
    subscription: { notNew: "not new", new: "new", newUnderNoIntent: "new, with an existing No Intent row" },
    validated: { unreadable: "not readable", yes: "yes", no: "no" },
    newWorkload: { ...yesNo, undeclared: "not given" },
    ftcAssistance: { ...yesNo, undeclared: "not given" },
    nextAction: { notApplicable: "N/A", other: "anything but N/A" },
    blocker: { given: "given", none: "not given" },
  },
};
