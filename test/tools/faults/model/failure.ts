/** How a run went wrong. */
export const failureKinds = [
  /** A cell holds what nobody approved for its row, and the receipt doesn't say so. */
  "wrong cell",
  /** The same, and the receipt names it. */
  "named wrong cell",
  /** What a person put into a cell is gone. */
  "lost edit",
  "false: written",
  "false: not written",
  "false: put back",
  "false: not put back",
  "false: rejected",
  "left unknown",
  "not complete",
  "not restored",
  /** An answer that is not what is there. */
  "false: answer",
  /** Something else than a problem was thrown. */
  "thrown",
] as const;

export interface Failure {
  readonly kind: (typeof failureKinds)[number];
  readonly what: string;
  /** The row it happened in, where that is known. */
  readonly marker?: string;
  /** The column, by its first heading, where it is one cell that is wrong. */
  readonly column?: string;
}
