import type { ArgumentProblem } from "../argumentProblem";

type OwnProblem = Exclude<ArgumentProblem, { readonly code: "heading-twice" | "heading-missing" }>;

/** What the functions say themselves; all else comes from the catalogue the pane speaks from. */
export interface FunctionTexts {
  /** What is wrong with the arguments and what to do about it. */
  readonly problem: { readonly [C in OwnProblem["code"]]: (problem: Extract<OwnProblem, { readonly code: C }>) => string };
  /** Follows the sentence that a column is missing: the pane's own sentence, which knows more ways out. */
  readonly byHeadingsOnly: string;
  /** Why a new subscription can't be decided from its row alone. */
  readonly needsExisting: string;
}
