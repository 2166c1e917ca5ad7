import type { ArgumentProblem } from "./argumentProblem";

/** What the functions say themselves; reasons come from the catalogue the pane speaks from. */
export interface FunctionTexts {
  /** What is wrong with the arguments and what to do about it in a formula: the pane knows other ways out. */
  readonly problem: {
    readonly [C in ArgumentProblem["code"]]: (problem: Extract<ArgumentProblem, { readonly code: C }>) => string;
  };
  /** Why a new subscription can't be decided from its row alone. */
  readonly needsExisting: string;
}
