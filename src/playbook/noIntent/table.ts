import type { DecisionTable } from "../../decision/table";
import type { RowOutcome } from "../outcome";

/** Everything the rules ask of a row, as small enums. `subscription` is the join: is it new, and does the same tenant + service stand at No Intent? */
export const factSpace = {
  key: ["blank", "missing", "present"],
  l1: ["unreadable", "statusUnknown", "inProgress", "blocked", "noIntent", "duplicate"],
  intent: ["unreadable", "yes", "no", "undeclared"],
  stage: ["unreadable", "assignment", "delivery", "missing"],
  subscription: ["notNew", "new", "newUnderNoIntent"],
  validated: ["unreadable", "yes", "no"],
  newWorkload: ["unreadable", "yes", "no", "undeclared"],
  ftcAssistance: ["unreadable", "yes", "no", "undeclared"],
  nextAction: ["notApplicable", "other"],
} as const;

export type FactSpace = typeof factSpace;

const present = ["present"] as const;
const readableL1 = ["statusUnknown", "inProgress", "blocked", "noIntent"] as const;
const notYetNoIntent = ["statusUnknown", "inProgress", "blocked"] as const;
const readableIntent = ["yes", "no", "undeclared"] as const;
const notYes = ["no", "undeclared"] as const;
const knownStage = ["assignment", "delivery"] as const;
const noStageProblem = ["assignment", "delivery", "missing"] as const;
const ordinary = ["notNew", "new"] as const;

const joined = {
  key: present,
  l1: ["statusUnknown"],
  stage: noStageProblem,
  subscription: ["newUnderNoIntent"],
} as const;
const atNoIntent = { key: present, l1: ["noIntent"], stage: noStageProblem } as const;
const settled = { ...atNoIntent, intent: notYes, nextAction: ["other"] } as const;
const open = { key: present, l1: notYetNoIntent, subscription: ordinary } as const;
const declinedInDelivery = { ...open, intent: ["no"], stage: ["delivery"] } as const;
const wantsServiceInAssignment = { ...open, intent: ["yes"], stage: ["assignment"] } as const;
const notBlocked = { ...wantsServiceInAssignment, l1: ["statusUnknown", "inProgress"] } as const;

/** The five scenarios, what stops a row and what leaves it alone [S1–S4]. Exactly one rule holds for each combination [S6]. */
export const decisionTable: DecisionTable<FactSpace, RowOutcome> = {
  space: factSpace,
  impossible: [
    { subscription: ["new", "newUnderNoIntent"], l1: ["unreadable", "inProgress", "blocked", "noIntent", "duplicate"] },
  ],
  rules: [
    { id: "S1.blank", when: { key: ["blank"] }, then: { left: "blank" } },
    { id: "S1.key-missing", when: { key: ["missing"] }, then: { left: "key-missing" } },
    { id: "S1.l1-unreadable", when: { key: present, l1: ["unreadable"] }, then: { attention: "unreadable:l1" } },
    { id: "S1.duplicate", when: { key: present, l1: ["duplicate"] }, then: { left: "duplicate" } },
    {
      id: "S1.intent-unreadable",
      when: { key: present, l1: readableL1, intent: ["unreadable"] },
      then: { attention: "unreadable:intent" },
    },
    {
      id: "S1.stage-unreadable",
      when: { key: present, l1: readableL1, intent: readableIntent, stage: ["unreadable"] },
      then: { attention: "unreadable:stage" },
    },

    { id: "S2.intent-declared", when: { ...joined, intent: ["yes"] }, then: { attention: "intent-under-no-intent" } },
    {
      id: "S2.validated-unreadable",
      when: { ...joined, intent: notYes, validated: ["unreadable"] },
      then: { attention: "unreadable:validated" },
    },
    {
      id: "S2.not-validated",
      when: { ...joined, intent: notYes, validated: ["no"] },
      then: { scenario: "D3", stop: "new-subscription-under-no-intent" },
    },
    { id: "S2.D3", when: { ...joined, intent: notYes, validated: ["yes"] }, then: { scenario: "D3" } },

    {
      id: "S3.intent-at-no-intent",
      when: { ...atNoIntent, intent: ["yes"] },
      then: { attention: "intent-under-no-intent" },
    },
    {
      id: "S3.D3-settled",
      when: { ...atNoIntent, intent: notYes, nextAction: ["notApplicable"] },
      then: { scenario: "D3" },
    },
    { id: "S3.stage-missing-settled", when: { ...settled, stage: ["missing"] }, then: { left: "stage-missing" } },
    { id: "S3.A2-settled", when: { ...settled, stage: ["assignment"] }, then: { scenario: "A2" } },
    { id: "S3.D2-settled", when: { ...settled, stage: ["delivery"], newWorkload: ["yes"] }, then: { scenario: "D2" } },
    {
      id: "S3.D1-settled",
      when: { ...settled, stage: ["delivery"], newWorkload: ["unreadable", "no", "undeclared"] },
      then: { scenario: "D1" },
    },

    {
      id: "S3.stage-missing",
      when: { ...open, intent: readableIntent, stage: ["missing"] },
      then: { left: "stage-missing" },
    },
    { id: "S3.undeclared", when: { ...open, intent: ["undeclared"], stage: knownStage }, then: { left: "undeclared" } },
    {
      id: "S3.new-workload-unreadable",
      when: { ...declinedInDelivery, newWorkload: ["unreadable"] },
      then: { attention: "unreadable:newWorkload" },
    },
    { id: "S3.D2-new-workload", when: { ...declinedInDelivery, newWorkload: ["yes"] }, then: { scenario: "D2" } },
    {
      id: "S3.D2-new-subscription",
      when: { ...declinedInDelivery, subscription: ["new"], newWorkload: ["undeclared"] },
      then: { scenario: "D2" },
    },
    { id: "S3.D1-no-new-workload", when: { ...declinedInDelivery, newWorkload: ["no"] }, then: { scenario: "D1" } },
    {
      id: "S3.D1",
      when: { ...declinedInDelivery, subscription: ["notNew"], newWorkload: ["undeclared"] },
      then: { scenario: "D1" },
    },
    { id: "S3.A2", when: { ...open, intent: ["no"], stage: ["assignment"] }, then: { scenario: "A2" } },

    { id: "S4.has-intent", when: { ...open, intent: ["yes"], stage: ["delivery"] }, then: { left: "has-intent" } },
    { id: "S4.blocked", when: { ...wantsServiceInAssignment, l1: ["blocked"] }, then: { left: "blocked" } },
    {
      id: "S4.ftc-unreadable",
      when: { ...notBlocked, ftcAssistance: ["unreadable"] },
      then: { attention: "unreadable:ftcAssistance" },
    },
    { id: "S4.wants-ftc", when: { ...notBlocked, ftcAssistance: ["yes"] }, then: { left: "wants-ftc" } },
    {
      id: "S4.ftc-undeclared",
      when: { ...notBlocked, ftcAssistance: ["undeclared"] },
      then: { left: "ftc-undeclared" },
    },
    { id: "S4.A1", when: { ...notBlocked, ftcAssistance: ["no"] }, then: { scenario: "A1" } },
  ],
};
