import type { CellState } from "../../review/snapshot";

/** Cells under each other that have the same number format, another than General. */
export interface FormatRun {
  readonly column: number;
  readonly row: number;
  readonly count: number;
  readonly format: string;
}

/** The formats of rows, column by column: most columns have one or none, and one format says it of all its cells. */
export function formatRuns(rows: readonly (readonly CellState[])[]): readonly FormatRun[] {
  const runs: { column: number; row: number; count: number; format: string }[] = [];
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    let last: (typeof runs)[number] | undefined;
    for (const [row, line] of rows.entries()) {
      const format = line[column]?.format ?? "General";
      if (format === "General" || line[column]?.value === "") {
        if (format === "General") last = undefined;
        else if (last?.format === format) last.count = row - last.row + 1;
        continue;
      }
      if (last?.format === format && last.row + last.count === row) last.count += 1;
      else runs.push((last = { column, row, count: 1, format }));
    }
  }
  return runs;
}
