import type { FilledColumnId } from "../noIntent/fills";
import type { OutputValue } from "../tracker/meaning";
import type { AttentionCode, LeftReason, ScenarioId } from "../outcome";

export type Values = { readonly [column in FilledColumnId]?: OutputValue };

/** What the rules say of one row. */
export interface Decision {
  /** The rule of the decision table, and the combination of facts it was reached by. */
  readonly rule: string;
  readonly combination: number;
  readonly scenario: ScenarioId | null;
  /** In the order of the rules; none on a row left alone. */
  readonly attention: readonly AttentionCode[];
  readonly left: LeftReason | null;
  /** The row already stood at the scenario's L1: `values` names its blank cells only [F0]. */
  readonly completed: boolean;
  /** Everything the scenario gives, also where the cell holds it already. Empty on a row that is not filled. */
  readonly values: Values;
}

export function isFilled(decision: Decision): boolean {
  return decision.scenario !== null && decision.values !== noValues;
}

/** The values of a row that is not filled. A filled row whose cells are all there has an empty object of its own. */
export const noValues: Values = {};
