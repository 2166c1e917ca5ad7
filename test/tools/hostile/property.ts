import type { ReviewInput, RowProposal } from "../../../src/review/propose/proposal";
import type { HostileTable } from "./hostileTable";

/** A table with what the review says of it. */
export interface Reviewed {
  readonly table: HostileTable;
  readonly input: ReviewInput;
  readonly proposals: readonly RowProposal[];
}

/** What must hold of every table: the rows where it doesn't, in words. */
export interface Property {
  readonly rule: string;
  readonly failures: (reviewed: Reviewed) => readonly string[];
}

/** Everything a person would see of a row, as one text; rows are numbered anew where some came in or went. */
export function shown({ decision, changes, kept }: RowProposal): string {
  const { scenario, attention, left, completed, values } = decision;
  return JSON.stringify([
    scenario,
    attention,
    left,
    completed,
    values,
    changes.map(({ column, from, to, kind }) => [column, from, to, kind]),
    kept,
  ]);
}

export function difference(row: number, one: string, other: string): readonly string[] {
  return one === other ? [] : [`row ${row}: ${one} / ${other}`];
}
