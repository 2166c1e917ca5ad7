import type { Side } from "../sides/side";
import type { RowLine } from "./rowLine";

/** Tracker rows and lines that nothing else brought together. */
export interface Unmatched {
  readonly rows: readonly number[];
  readonly lines: readonly number[];
}

/** A row's line is the one that has its L1; where several have it, nobody can tell. */
export function linesByL1({ rows, lines }: Unmatched, tracker: Side, last: Side): ReadonlyMap<number, RowLine> {
  const found = new Map<number, RowLine>();
  for (const row of rows) {
    const [line, ...more] = lines.filter((one) => last.l1[one] === tracker.l1[row]);
    if (line !== undefined) found.set(row, more.length === 0 ? line : "unclear");
  }
  return found;
}
