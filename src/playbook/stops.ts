import type { Rule } from "../decision/table";
import { fact, type Codes, type Facts, type Questions, type RowOutcome, type SpaceOf } from "./page/page";
import { readIntent } from "./tracker/read/readYesNo";
import type { L1Id } from "./tracker/term";
import { readColumn } from "./tracker/trackingRows";

/** What the rules call an L1. */
export const l1Facts = {
  unreadable: "unreadable",
  "l1.statusUnknown": "statusUnknown",
  "l1.inProgress": "inProgress",
  "l1.blocked": "blocked",
  "l1.noIntent": "noIntent",
  "l1.duplicate": "duplicate",
} as const satisfies { readonly [l1 in L1Id | "unreadable"]: string };

/** What is asked of every row, whatever the page. */
export const stopFacts = {
  key: fact({
    values: ["blank", "missing", "present"],
    read:
      ({ who }) =>
      (row) => {
        if (who.tenant(row) !== undefined && who.service(row) !== undefined) return "present";
        return who.isBlankRow(row) ? "blank" : "missing";
      },
  }),
  l1: fact({
    values: ["unreadable", "statusUnknown", "inProgress", "blocked", "noIntent", "duplicate"],
    read:
      ({ readings }) =>
      (row) =>
        l1Facts[readings.l1(row)],
  }),
  intent: fact({
    values: ["unreadable", "yes", "no", "undeclared"],
    read: ({ rows }) => {
      const own = readColumn(rows, "intent", readIntent);
      return (row, said) => said?.intent ?? own(row);
    },
  }),
  stage: fact({
    values: ["unreadable", "assignment", "delivery", "missing"],
    read:
      ({ readings }) =>
      (row, said) =>
        said?.stage ?? readings.stage(row),
  }),
} as const satisfies Facts;

const stopCodes = { "unreadable:l1": {}, "unreadable:intent": {}, "unreadable:stage": {} } as const satisfies Codes;
const stopReasons = ["blank", "key-missing", "duplicate"] as const;

type StopOutcome = RowOutcome<never, keyof typeof stopCodes, (typeof stopReasons)[number]>;
type StopSpace = SpaceOf<typeof stopFacts>;

const present = ["present"] as const;
const readableL1 = ["statusUnknown", "inProgress", "blocked", "noIntent"] as const;

const stopRules: readonly Rule<StopSpace, StopOutcome>[] = [
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
    when: { key: present, l1: readableL1, intent: ["yes", "no", "undeclared"], stage: ["unreadable"] },
    then: { attention: "unreadable:stage" },
  },
];

/** What stops a row before any page is asked [S1]. */
export const stops = {
  facts: stopFacts,
  rules: stopRules,
  impossible: [],
  codes: stopCodes,
  left: stopReasons,
} as const satisfies Questions;
