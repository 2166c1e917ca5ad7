import { decideRow } from "./assess/decideRow";
import type { Decisions } from "./assess/decisions";
import type { Said } from "./page/assessment";
import { existingRows, type ExistingRows } from "./page/existingRows";
import { attentionCodes, leadingPage, type AttentionCode } from "./pages";
import type { OpenedTable } from "./tracker/openedTable";

/**
 * Decides rows by the playbook: every row of the table, or some of them, which must be all rows of their tenants.
 * Pure and synchronous; it knows no language but to read dates, no clock and no workbook. The decisions are changed
 * and given back.
 */
export function assess(
  decisions: Decisions,
  said: Said = {},
  rows: readonly number[] = everyRow(decisions.table),
): Decisions {
  decisions.said = said;
  for (const row of rows) decisions.forget(row);
  for (const { isOf, joined } of leadingPage.passes) {
    const own = rows.filter((row) => isOf(decisions, row));
    decide(decisions, own, joined ? existingRowsOf(decisions) : () => undefined);
  }
  leadingPage.finish(decisions, rows);
  tellExisting(decisions, rows);
  return decisions;
}

/** The rows of a table, from 0. */
export function everyRow({ rows }: OpenedTable): readonly number[] {
  return Array.from({ length: rows.rowCount }, (_, row) => row);
}

/** All of these rows see the table as it was before the first of them: their order plays no part. */
function decide(
  decisions: Decisions,
  rows: readonly number[],
  existingFor: (row: number) => ExistingRows | undefined,
): void {
  // Kept as numbers until all are decided: a hundred thousand objects that wait for each other outlive their use.
  const codes = Uint32Array.from(rows, (row) => decisions.codeOf(decideRow(decisions, row, existingFor(row))));
  codes.forEach((code, place) => decisions.set(rows[place] ?? 0, code));
}

/** The rows each row is judged by, as all stands at this moment; looked for once a tenant and service. */
function existingRowsOf(decisions: Decisions): (row: number) => ExistingRows {
  const found = new Map<readonly number[], ExistingRows>();
  return (row) => {
    const members = decisions.table.index.sameSubscription(row);
    const existing = found.get(members) ?? existingRows(decisions, members, leadingPage.join);
    found.set(members, existing);
    return existing;
  };
}

/** Rows of which a person has to see the others carry them, as they stand once all is decided. */
function tellExisting(decisions: Decisions, rows: readonly number[]): void {
  const existingFor = existingRowsOf(decisions);
  for (const row of rows) {
    const attention = (decisions.decided(row)?.attention ?? []) as readonly AttentionCode[];
    if (!attention.some((code) => attentionCodes[code].restsOnExisting === true)) continue;
    decisions.restOn(row, { existing: existingFor(row).rows });
  }
}
