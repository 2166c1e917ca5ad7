import type { CellState } from "../../review/snapshot";

/** Cells under each other that have the same number format, another than General. */
export interface FormatRun {
  readonly column: number;
  readonly row: number;
  readonly count: number;
  readonly format: string;
}

/**
 * The formats of rows, column by column: most columns have one or none, and one format says it of all its cells. A blank
 * ends no run: it takes the format of its neighbours.
 */
export function formatRuns(rows: readonly (readonly CellState[])[]): readonly FormatRun[] {
  return (rows[0] ?? []).flatMap((_, column) => runsIn(rows, column));
}

function runsIn(rows: readonly (readonly CellState[])[], column: number): readonly FormatRun[] {
  const runs: { column: number; row: number; count: number; format: string }[] = [];
  let last: (typeof runs)[number] | undefined;
  for (const [row, line] of rows.entries()) {
    const { value, format = "General" } = line[column] ?? { value: "" };
    if (value === "") continue;
    if (format === "General") last = undefined;
    else if (last?.format === format) last.count = row - last.row + 1;
    else runs.push((last = { column, row, count: 1, format }));
  }
  return runs;
}
