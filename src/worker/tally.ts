import type { AttentionCode, LeftReason, ScenarioId } from "../playbook/pages";

/** Rows of a scenario, written or not. */
export interface ScenarioCount {
  readonly rows: number;
  /** Of those, the rows that are written with another status, and those of which the flag alone is written. */
  readonly status: number;
  readonly flagOnly: number;
}

/** The counts of a preview [W1]. Rows and cells are those that will be written: what was left out is not among them. */
export interface Tally {
  readonly rows: number;
  readonly statusRows: number;
  readonly flagOnlyRows: number;
  readonly cells: number;
  readonly fills: number;
  readonly replaces: number;
  readonly clears: number;
  readonly scenarios: ReadonlyMap<ScenarioId, ScenarioCount>;
  readonly attention: ReadonlyMap<AttentionCode, number>;
  readonly flagged: number;
  readonly changing: number;
  readonly left: number;
  /** Rows left alone, by why. */
  readonly leftFor: ReadonlyMap<LeftReason, number>;
  /** Rows that wait for a word on whether No Intent was validated. */
  readonly waiting: number;
  /** Rows that will have the placeholder where an L3 can be chosen. */
  readonly l3ToChoose: number;
}
