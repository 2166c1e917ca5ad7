import type { BindingProblem } from "../playbook/bindHeadings";
import type { Language } from "../playbook/language";

/** What is wrong with what a formula hands to a function. */
export type ArgumentProblem =
  | BindingProblem
  | { readonly code: "too-large" }
  | { readonly code: "answer-too-large" }
  | { readonly code: "language-unknown"; readonly given: string }
  | { readonly code: "not-headings" }
  | { readonly code: "not-one-row" }
  | { readonly code: "width"; readonly headings: number; readonly cells: number }
  | { readonly code: "heading-row-given" }
  | { readonly code: "row-not-found" }
  | { readonly code: "service-missing" }
  | { readonly code: "l2-missing" }
  | { readonly code: "l2-unknown"; readonly given: string }
  | { readonly code: "l2-without-l3" }
  | { readonly code: "unexpected" };

/** Stops a function; the cell shows an error, and the sentence for it. */
export class ArgumentError extends Error {
  constructor(
    readonly problem: ArgumentProblem,
    readonly language: Language,
  ) {
    super(problem.code);
  }
}
