export const scenarioIds = ["A1", "A2", "D1", "D2", "D3"] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Codes that leave a row unfilled. */
export type StopCode =
  | "new-subscription-under-no-intent"
  | "reason-missing"
  | "reason-unreadable"
  | "l2-invalid"
  | "existing-rows-disagree"
  | "existing-l2-missing";

/** What a person should look at; stands in the flag column [F5]. */
export type AttentionCode =
  | StopCode
  | "intent-under-no-intent"
  | "unreadable:l1"
  | "unreadable:intent"
  | "unreadable:stage"
  | "unreadable:validated"
  | "unreadable:newWorkload"
  | "unreadable:ftcAssistance"
  | "lead-missing"
  | "kickoff-missing"
  | "l3-invalid"
  | "note-missing"
  | "engagements-differ";

/** Why a row is left as it is; no attention code, never in the flag column [S1]. */
export type LeftReason =
  | "blank"
  | "key-missing"
  | "duplicate"
  | "stage-missing"
  | "undeclared"
  | "has-intent"
  | "wants-ftc"
  | "ftc-undeclared"
  | "blocked";

/** What a rule of the decision table says of a row. */
export type RowOutcome =
  | { readonly scenario: ScenarioId; readonly stop?: StopCode }
  | { readonly attention: AttentionCode }
  | { readonly left: LeftReason };
