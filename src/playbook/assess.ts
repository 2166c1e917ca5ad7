import { decideRow } from "./assess/decideRow";
import type { Decisions } from "./assess/decisions";
import { existingFor } from "./assess/existingFor";
import type { Said } from "./page/assessment";
import type { ExistingRows } from "./page/existingRows";
import { leadingPage } from "./pages";
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
  decisions.begin(said, rows);
  for (const { isOf, joined } of leadingPage.passes) {
    const own = rows.filter(decisions.onceAlike((row) => isOf(decisions, row)));
    decide(decisions, own, joined ? decidedAmongOthers(decisions) : decidedAlone(decisions));
  }
  leadingPage.finish(decisions, rows);
  return decisions;
}

/** The rows of a table, from 0. */
export function everyRow({ rows }: OpenedTable): readonly number[] {
  return Array.from({ length: rows.rowCount }, (_, row) => row);
}

/** All of these rows see the table as it was before the first of them: their order plays no part. */
function decide(decisions: Decisions, rows: readonly number[], codeOf: (row: number) => number): void {
  const codes = new Uint32Array(rows.length);
  rows.forEach((row, place) => (codes[place] = codeOf(row)));
  rows.forEach((row, place) => {
    decisions.set(row, codes[place] ?? 0);
  });
}

function decidedAlone(decisions: Decisions): (row: number) => number {
  return decisions.onceAlike((row) => decisions.codeOf(decideRow(decisions, row)));
}

/** Rows that are alike and judged by rows that say the same are decided once. */
function decidedAmongOthers(decisions: Decisions): (row: number) => number {
  const existingOf = existingFor(decisions);
  const by = new Map<ExistingRows, (row: number) => number>();
  return (row) => {
    const existing = existingOf(row);
    const own =
      by.get(existing) ?? decisions.onceAlike((member) => decisions.codeOf(decideRow(decisions, member, existing)));
    by.set(existing, own);
    return own(row);
  };
}
