import type { FilledColumnId } from "./fill";
import type { OutputValue } from "../tracker/meaning";

export type Values = { readonly [column in FilledColumnId]?: OutputValue };

/** What the rules say of one row, in the words of the pages: `pages.ts` narrows them to those there are. */
export interface DecisionOf<Scenario extends string, Code extends string, Left extends string> {
  /** The rule of the decision table, and the combination of facts it was reached by. */
  readonly rule: string;
  readonly combination: number;
  readonly scenario: Scenario | null;
  /** In the order of the rules; none on a row left alone. */
  readonly attention: readonly Code[];
  readonly left: Left | null;
  /** The row already stood at the scenario's L1: `values` names its blank cells only [F0]. */
  readonly completed: boolean;
  /** Everything the scenario gives, also where the cell holds it already. Empty on a row that is not filled. */
  readonly values: Values;
}

/** The rows a decision rests on, where a person has to see them. */
export interface RestsOn {
  /**
   * Of the same tenant and service, at the L1 the row is judged by, once all is decided; itself, where it stands there.
   */
  readonly existing: readonly number[];
}

/** Before the pages are known by name. */
export type AnyDecision = DecisionOf<string, string, string>;

/** The values of a row that is not filled. A filled row whose cells are all there has an empty object of its own. */
export const noValues: Values = {};
export const noRows: readonly number[] = [];

export function isFilled({ scenario, values }: Pick<AnyDecision, "scenario" | "values">): boolean {
  return scenario !== null && values !== noValues;
}
