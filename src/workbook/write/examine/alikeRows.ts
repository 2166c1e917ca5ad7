import { isError, type Cell } from "../../../playbook/tracker/cell";
import type { Snapshot } from "../../../review/snapshot";
import { cellIn } from "./readAgain";

/** Rows that hold the same in every column but those written: by those alone nobody can tell them apart. */
export interface AlikeRows {
  readonly then: readonly number[];
  readonly now: readonly number[];
}

/** Groups the rows of two readings by what they hold in the columns that were not written and show no formula. */
export function alikeRows(then: Snapshot, now: Snapshot, written: ReadonlySet<number>): readonly AlikeRows[] {
  const columns = [...then.columns.keys()].filter(
    (column) => !written.has(column) && [then, now].every(({ columns }) => columns.get(column)?.formulaRows.size === 0),
  );
  const groups = new Map<string, { then: number[]; now: number[] }>();
  for (const [reading, which] of [
    [then, "then"],
    [now, "now"],
  ] as const) {
    for (let row = 0; row < reading.rowCount; row += 1) {
      const key = JSON.stringify(columns.map((column) => cellIn(reading, row, column)));
      const group = groups.get(key) ?? { then: [], now: [] };
      groups.set(key, group);
      group[which].push(row);
    }
  }
  return [...groups.values()];
}

/** What a row holds in the columns that were written. */
export type RowState = ReadonlyMap<number, Cell>;

/** A state as one text. */
export function stateKey(state: Iterable<readonly [number, Cell]>): string {
  return JSON.stringify(
    [...state].map(([column, cell]) => [column, isError(cell) ? cell : `${typeof cell} ${String(cell)}`]),
  );
}
