/** What can go wrong outside the rules: a code and its values. The words are language's. */
export type Problem =
  | { readonly code: "no-table" }
  | { readonly code: "no-such-table"; readonly name: string; readonly names: readonly string[] }
  | { readonly code: "several-tables"; readonly names: readonly string[] }
  | { readonly code: "table-gone"; readonly name: string }
  | { readonly code: "no-headings"; readonly name: string }
  | { readonly code: "heading-twice"; readonly headings: readonly string[] }
  | { readonly code: "heading-missing"; readonly columns: readonly ("tenant" | "service" | "l1")[] }
  | { readonly code: "headings-merged" }
  | { readonly code: "headings-changed" }
  | { readonly code: "no-rows" }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "cells-merged" }
  | { readonly code: "cell-in-edit-mode" }
  | { readonly code: "too-large" }
  | { readonly code: "timed-out" }
  | { readonly code: "cancelled" }
  | { readonly code: "read-only" }
  | { readonly code: "session-lost" }
  /** Anything Excel answered that has no sentence of its own; excel is its stable error code. */
  | { readonly code: "excel"; readonly excel: string };

/** The one way a problem travels through code that can't go on. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = "ProblemError";
  }
}
