/** What can be wrong with the tables of a month, or is worth a word: codes with values, as every problem. */
export type MonthProblem =
  /** Tracker and export hold the same. */
  | { readonly code: "month-same-table" }
  | { readonly code: "month-export-is-tracker" }
  | { readonly code: "month-tracker-is-export" }
  /** One names its tenants, the other only has IDs. */
  | { readonly code: "month-nothing-in-common" }
  | { readonly code: "month-no-export-rows" }
  /** Ids of questions that were answered and not asked. */
  | { readonly code: "month-answer-not-asked"; readonly ids: readonly string[] }
  | { readonly code: "month-answer-unknown"; readonly id: string; readonly answer: string }
  | { readonly code: "month-answers-unreadable" }
  | MonthNote;

/** What is said and stops nothing. */
export type MonthNote =
  | { readonly code: "month-first" }
  /** Rows stand as they stood before the last export. */
  | { readonly code: "month-older"; readonly rows: number }
  | { readonly code: "month-no-tenant-met" }
  | { readonly code: "month-subscription-twice"; readonly names: readonly string[] };
