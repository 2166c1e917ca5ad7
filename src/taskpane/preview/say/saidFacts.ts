import type { Choice } from "../../../playbook/page/choice";
import type { LeftReason } from "../../../playbook/pages";

/** What a person can say of many rows at once, and why a row is left that lacks it. */
export const saidFacts = {
  stage: { left: "stage-missing", values: ["assignment", "delivery"] },
  intent: { left: "undeclared", values: ["yes", "no"] },
} as const satisfies {
  readonly [K in keyof Choice]?: { readonly left: LeftReason; readonly values: readonly Choice[K][] };
};

export type SaidFact = keyof typeof saidFacts;
