import type { Condition, Rule } from "../../decision/table";
import type { FillCode } from "../page/fillCodes";
import type { RowOutcome, SpaceOf } from "../page/page";
import type { noIntentLeft, NoIntentCode } from "./codes";
import type { askedFacts } from "./facts";
import type { NoIntentScenario } from "./scenarios";

type NoIntentSpace = SpaceOf<typeof askedFacts>;
type NoIntentOutcome = RowOutcome<NoIntentScenario, NoIntentCode | FillCode, (typeof noIntentLeft)[number]>;

const present = ["present"] as const;
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
/** Once nothing says that it stands under others or declines: other pages may come before the rest [B2]. */
export const openToOthers = open;
const declinedInDelivery = { ...open, intent: ["no"], stage: ["delivery"] } as const;
const wantsServiceInAssignment = { ...open, intent: ["yes"], stage: ["assignment"] } as const;
const notBlocked = { ...wantsServiceInAssignment, l1: ["statusUnknown", "inProgress"] } as const;

/** How a row is known that was filled from others of its tenant and service. */
export const settledUnderOthers = "S3.D3-settled";

/** Only a row at Status Unknown is a new subscription. */
export const noIntentImpossible: readonly Condition<NoIntentSpace>[] = [
  { subscription: ["new", "newUnderNoIntent"], l1: ["unreadable", "inProgress", "blocked", "noIntent", "duplicate"] },
];

/**
 * The five scenarios, and what leaves a row alone [S2–S4]. With the stops exactly one rule holds for each combination
 * [S6].
 */
export const noIntentRules: readonly Rule<NoIntentSpace, NoIntentOutcome>[] = [
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
    id: settledUnderOthers,
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
];
