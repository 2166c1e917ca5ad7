import type { BindingProblem } from "../playbook/tracker/bindHeadings";
import type { MonthProblem } from "./merge/monthProblem";

/** What can go wrong outside the rules: a code and its values. The words are language's. */
export type Problem =
  | { readonly code: "no-table" }
  | { readonly code: "no-such-table"; readonly name: string; readonly names: readonly string[] }
  | { readonly code: "several-tables"; readonly names: readonly string[] }
  | { readonly code: "table-gone"; readonly name: string }
  | { readonly code: "no-headings"; readonly name: string }
  | BindingProblem
  | MonthProblem
  | { readonly code: "headings-merged" }
  /** headings: as they were. */
  | { readonly code: "headings-changed"; readonly headings: readonly string[] }
  | { readonly code: "no-rows" }
  /** Rows were added, removed or sorted by someone else while the add-in was at work. */
  | { readonly code: "rows-moved" }
  /** Rows can't be added under a table: row counts from 1 on the sheet, rows says how many there were to be. */
  | { readonly code: "no-room-below"; readonly sheet: string; readonly row: number; readonly rows: number }
  /** Someone else changed the row in the moment before it was written; it holds what it held. */
  | { readonly code: "row-changed" }
  /** Someone else changed the cell in the moment before it was written; their value stands. */
  | { readonly code: "cell-overtaken" }
  /** Excel left the cell as it was, as some hosts do with rows that a filter hides. */
  | { readonly code: "not-taken" }
  /** Excel made something else of the value; what the cell held before stands again. */
  | { readonly code: "written-otherwise" }
  /** No answer came, and the rows stand otherwise since: it can't be told whether the cell was written. */
  | { readonly code: "cannot-tell" }
  /** A sheet of ours can't be written: something else stands on it. */
  | { readonly code: "sheet-taken"; readonly sheet: string }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "cells-merged" }
  | { readonly code: "cell-in-edit-mode" }
  | { readonly code: "too-large" }
  /** What was sent to be written was not answered; it may still come. */
  | { readonly code: "timed-out" }
  /** What was only asked was not answered. */
  | { readonly code: "no-answer" }
  /** Excel takes so many blocks at once: the first of the rows are selected. */
  | { readonly code: "selected-in-part"; readonly rows: number }
  /** The host selects one block: what lies between the rows is selected too. */
  | { readonly code: "selected-between" }
  | { readonly code: "cancelled" }
  | { readonly code: "read-only" }
  | { readonly code: "session-lost" }
  /** The thread that thinks is gone, and with it the preview; nothing was written by that. */
  | { readonly code: "thinking-stopped" }
  /** A part of the add-in that is loaded when it is needed did not come: the server is away, or has another version. */
  | { readonly code: "part-not-loaded" }
  /** Anything Excel answered that has no sentence of its own; excel is its stable error code. */
  | { readonly code: "excel"; readonly excel: string };

/** The one way a problem travels through code that can't go on. */
export class ProblemError extends Error {
  /** cause: what was thrown, where the problem is made of that. */
  constructor(
    readonly problem: Problem,
    cause?: unknown,
  ) {
    super(problem.code, { cause });
    this.name = "ProblemError";
  }
}
