import type { PageId } from "../../../src/playbook/pages";
import type { ColumnId, OutputColumnId } from "../../../src/playbook/tracker/column";
import { meaningOf } from "../../../src/playbook/tracker/meaning";
import { cellIn } from "../../../src/review/table/snapshotCells";
import type { Cell } from "../../../src/playbook/tracker/cell";
import type { Classified } from "../../../src/command/classify";
import { report, type ReportRow } from "../../../src/command/classify/report";

/** What is expected of one row. */
export interface ExpectedRow {
  readonly scenario: string | null;
  readonly attention: readonly string[];
  readonly left: string | null;
  /**
   * Everything the scenario gives; a cell that holds it already needs no write, and columns the table lacks are not
   * written.
   */
  readonly writes: { readonly [column in OutputColumnId]?: string | number };
}

export interface ExpectedTracker {
  readonly language: string;
  /** Which pages decide; absent: the leading one. */
  readonly pages?: readonly PageId[];
  readonly table: string | null;
  readonly headerRow: number;
  readonly columns: readonly ColumnId[];
  readonly rows: readonly ExpectedRow[];
}

/** Where a run differs from what is expected, a line each. */
export function compareTracker(expected: ExpectedTracker, classified: Classified): string[] {
  const got = report(classified);
  const differences = (["language", "table", "headerRow", "columns"] as const).flatMap((member) =>
    JSON.stringify(got[member]) === JSON.stringify(expected[member])
      ? []
      : [`${member}: ${JSON.stringify(got[member])}, expected ${JSON.stringify(expected[member])}`],
  );
  if (got.rows.length !== expected.rows.length)
    differences.push(`${got.rows.length} rows, expected ${expected.rows.length}`);
  got.rows.forEach((row, place) => {
    const wanted = expected.rows[place];
    if (wanted !== undefined)
      differences.push(
        ...compareRow(wanted, row, (column) => cellOf(classified, place, column)).map(
          (line) => `sheet row ${row.row}: ${line}`,
        ),
      );
  });
  return differences;
}

/** undefined where the table lacks the column. */
function cellOf(classified: Classified, row: number, column: OutputColumnId): Cell | undefined {
  return classified.binding.columns[column] === undefined ? undefined : cellIn(classified.input, row, column);
}

function compareRow(wanted: ExpectedRow, got: ReportRow, cell: (column: OutputColumnId) => Cell | undefined): string[] {
  const heads = (["scenario", "attention", "left"] as const).flatMap((member) =>
    JSON.stringify(got[member]) === JSON.stringify(wanted[member])
      ? []
      : [`${member} ${JSON.stringify(got[member])}, expected ${JSON.stringify(wanted[member])}`],
  );
  const unexpected = (Object.keys(got.changes) as OutputColumnId[])
    .filter((column) => column !== "flag" && !(column in wanted.writes))
    .map((column) => `${column} is written, expected to stay`);
  const wrong = (Object.entries(wanted.writes) as [OutputColumnId, string | number][]).flatMap(([column, value]) => {
    const now = cell(column);
    if (now === undefined) return [];
    const after = got.changes[column]?.[1] ?? now;
    const isRight =
      got.changes[column] === undefined ? meaningOf(column, now) === meaningOf(column, value) : after === value;
    return isRight ? [] : [`${column} ${JSON.stringify(after)}, expected ${JSON.stringify(value)}`];
  });
  return [...heads, ...unexpected, ...wrong];
}
