import type { Standing } from "../../review/merge/story/tellStory";

/** An answer to a question of a month, by what it asks. */
export type MonthAnswer = Standing | "tracker" | "portal" | "new" | "same";

/** What a person says to a month's preview; items by their keys. */
export type MonthSaying =
  /** null takes an answer back. */
  | { readonly say: "answer"; readonly key: string; readonly answer: MonthAnswer | null }
  /** Of all conflicts in the list. */
  | { readonly say: "answerListed"; readonly answer: "tracker" | "portal" | null }
  | { readonly say: "leaveOut"; readonly key: string; readonly leftOut: boolean }
  /** A cell of the tracker; L1 to L3 go together [W3]. */
  | { readonly say: "leaveOutCell"; readonly row: number; readonly index: number; readonly leftOut: boolean };
