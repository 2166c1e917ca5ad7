import { looksTheSame } from "../write/batch/look";
import type { AppendedRow } from "../../review/merge/monthPort";
import type { Snapshot } from "../../review/snapshot";
import { cellIn } from "../write/examine/readAgain";

/** Rows that hold just these cells, blanks elsewhere; what is calculated counts for nothing. */
export function rowsLike(snapshot: Snapshot, cells: AppendedRow): readonly number[] {
  const columns = [...snapshot.columns];
  const isLike = (row: number): boolean =>
    columns.every(
      ([column, { formulaRows }]) =>
        formulaRows.has(row) || looksTheSame(cellIn(snapshot, row, column), cells.get(column)?.value ?? ""),
    );
  return Array.from({ length: snapshot.rowCount }, (_, row) => row).filter(isLike);
}

/** What a row holds, but for what is calculated. */
export function contentOf(snapshot: Snapshot, row: number): AppendedRow {
  return new Map(
    [...snapshot.columns].flatMap(([column, { formulaRows }]) =>
      formulaRows.has(row) ? [] : [[column, { value: cellIn(snapshot, row, column) }] as const],
    ),
  );
}

/** Things that are to hold the same, together; in their order. */
export function alike<T>(items: readonly T[], cellsOf: (item: T) => AppendedRow): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const cells = [...cellsOf(item)].filter(([, { value }]) => value !== "").sort(([one], [other]) => one - other);
    const key = JSON.stringify(cells.map(([column, { value }]) => [column, value]));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
