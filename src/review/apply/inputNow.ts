import type { ColumnId } from "../../playbook/tracker/column";
import type { ReviewInput } from "../propose/proposal";
import type { BoundSnapshot } from "../table/snapshotCells";
import type { RowMatch } from "./matchRows";

/** What a person said of rows, moved to where they stand now; of a row that isn't found it is gone. */
export function saidNow(
  { choices, leftOut }: Pick<ReviewInput, "choices" | "leftOut">,
  match: RowMatch,
): Pick<ReviewInput, "choices" | "leftOut"> {
  return {
    choices: moved(choices, match),
    leftOut: {
      rows: new Set([...leftOut.rows].flatMap((row) => match.now[row] ?? [])),
      cells: moved<ReadonlySet<ColumnId>>(leftOut.cells, match),
    },
  };
}

/**
 * The person's words, moved to where the rows stand now; every row that is not to be decided, by its place now, counts
 * as left out.
 */
export function inputNow(
  input: ReviewInput,
  match: RowMatch,
  isDecided: (row: number) => boolean,
  now: BoundSnapshot,
): ReviewInput {
  const rows = new Set<number>();
  for (let row = 0; row < now.snapshot.rowCount; row++) if (!isDecided(row)) rows.add(row);
  const { choices, leftOut } = saidNow(input, match);
  return { ...now, language: input.language, words: input.words, choices, leftOut: { rows, cells: leftOut.cells } };
}

function moved<T>(said: ReadonlyMap<number, T>, match: RowMatch): ReadonlyMap<number, T> {
  return new Map(
    [...said].flatMap(([row, what]) => (match.now[row] === undefined ? [] : [[match.now[row] ?? 0, what]])),
  );
}
