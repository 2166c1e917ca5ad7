import type { Report } from "./report";

/** What a report adds up to. */
export interface ReportCounts {
  readonly rows: number;
  readonly rowsToChange: number;
  /** Rows with an attention code. */
  readonly rowsToLookAt: number;
  /** Rows or cells that keep what they hold though the rules would set them. */
  readonly kept: number;
  /** 0 on a dry run. */
  readonly cellsWritten: number;
}

export function reportCounts({ rows, skipped, cellsWritten }: Report): ReportCounts {
  return {
    rows: rows.length,
    rowsToChange: rows.filter((row) => Object.keys(row.changes).length > 0).length,
    rowsToLookAt: rows.filter((row) => row.attention.length > 0).length,
    kept: skipped.length,
    cellsWritten,
  };
}
