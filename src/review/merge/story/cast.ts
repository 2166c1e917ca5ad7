/** Rows that look alike to a story: which of them stands where is weighed once for all. */
export interface AlikeRows {
  readonly rows: readonly number[];
  readonly l1: number;
  /** NaN where that is not known. */
  readonly seats: number;
  /** The L1 of their line, `unknownL1` where nobody knows it; null where the last export has no line for them. */
  readonly lineL1: number | null;
  /** Where a person said they stand: the place of an export row, or `gone`. */
  readonly said?: number;
}

/** An export row that rows may stand for. */
export interface Stand {
  readonly row: number;
  readonly l1: number;
  readonly isNew: boolean;
  readonly seats: number;
}

/** Who plays in the story of a group: its tracker rows, by their likeness, and the export rows. */
export interface Cast {
  readonly alike: readonly AlikeRows[];
  readonly stands: readonly Stand[];
  /** Whether there is a last export at all. */
  readonly hasLast: boolean;
}

/** The place of the tracker rows that nothing in the export stands for: behind every export row. */
export function gonePlace({ stands }: Cast): number {
  return stands.length;
}

/** How many rows of each likeness stand at each place, `gone` the last: counts[likeness][place]. */
export type Way = readonly (readonly number[])[];
