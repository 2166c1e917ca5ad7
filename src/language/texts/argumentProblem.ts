import type { PageId } from "../../playbook/pages";
import type { BindingProblem } from "../../playbook/tracker/bindHeadings";

/**
 * What is wrong with what a formula hands to a function. It stands here because every language has a sentence for it.
 */
export type ArgumentProblem =
  | BindingProblem
  | { readonly code: "too-large" }
  | { readonly code: "answer-too-large" }
  | { readonly code: "language-unknown"; readonly given: string }
  /** `pages`: those there are. */
  | { readonly code: "page-unknown"; readonly given: string; readonly pages: readonly PageId[] }
  | { readonly code: "leading-page-missing"; readonly pages: readonly PageId[] }
  | { readonly code: "column-unknown"; readonly given: string }
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
