import type { Condition, Rule } from "../../decision/table";
import type { FillCode } from "../page/fillCodes";
import type { RowOutcome, SpaceOf } from "../page/page";
import type { BlockedCode } from "./codes";
import type { askedFacts } from "./facts";
import type { BlockedScenario } from "./scenarios";

type BlockedSpace = SpaceOf<typeof askedFacts>;
type BlockedOutcome = RowOutcome<BlockedScenario, BlockedCode | FillCode, never>;

/** Elsewhere a customer has to have said that they want the service: a row at Blocked says so by standing there. */
const declared = { blocker: ["given"], l1: ["statusUnknown", "inProgress"], intent: ["yes"] } as const;
const settled = { l1: ["blocked"], intent: ["yes", "undeclared"] } as const;

/** A row at Blocked has a blocker. */
export const blockedImpossible: readonly Condition<BlockedSpace>[] = [{ blocker: ["none"], l1: ["blocked"] }];

/** The two scenarios [B2]. A row without a stage is the leading page's to leave alone. */
export const blockedRules: readonly Rule<BlockedSpace, BlockedOutcome>[] = [
  { id: "B2.BA", when: { ...declared, stage: ["assignment"] }, then: { scenario: "BA" } },
  { id: "B2.BA-settled", when: { ...settled, stage: ["assignment"] }, then: { scenario: "BA" } },
  { id: "B2.BD", when: { ...declared, stage: ["delivery"] }, then: { scenario: "BD" } },
  { id: "B2.BD-settled", when: { ...settled, stage: ["delivery"] }, then: { scenario: "BD" } },
];
