import type { RowAdded, RowsOutcome, RowsWritten } from "../../review/merge/monthPort";
import { ProblemError } from "../../review/problem";
import type { Snapshot } from "../../review/snapshot";
import type { IsHeadingRow } from "../../review/door/findHeadings";
import { readAgain } from "../write/examine/readAgain";
import { settleOutcome } from "../write/settleOutcome";
import { cellsRead } from "./cellsRead";
import { findAdded } from "./findAdded";
import { findRemoved } from "./findRemoved";
import { judgeAdded } from "./judgeAdded";
import { RowsLedger } from "./rowsLedger";
import { withRows } from "./withRows";

/**
 * Sorts what is unknown of a step by what the table holds now, as `settleOutcome` does for its cells. Nothing is sent
 * again. Throws ProblemError when a read fails.
 */
export async function settleRows(
  context: Excel.RequestContext,
  outcome: RowsWritten,
  settings: { readonly chunkBytes: number; readonly isHeadingRow: IsHeadingRow },
): Promise<RowsWritten> {
  const cells = await settleOutcome(context, outcome.cells, settings);
  const settled = { ...outcome, cells };
  if (outcome.added.unknown.length + outcome.removed.unknown.length === 0) return settled;
  const again = await readAgain({ context, reading: { snapshot: cells.snapshot }, ...settings });
  if ("problem" in again) {
    if (!tellsNothing.has(again.problem.code)) throw new ProblemError(again.problem);
    return { ...settled, added: untold(outcome.added), removed: untold(outcome.removed) };
  }
  const now = again.reading.snapshot;
  return { ...settled, added: settleAdded(settled, now), removed: settleRemoved(settled, now) };
}

/** However often it is asked, the table is no longer what it was. */
const tellsNothing: ReadonlySet<string> = new Set(["table-gone", "no-headings", "headings-changed"]);

function untold<Done>(outcome: RowsOutcome<Done>): RowsOutcome<Done> {
  const ledger = new RowsLedger<Done>(outcome);
  ledger.refuse(outcome.unknown, { code: "cannot-tell" });
  return ledger.outcome();
}

function settleAdded({ asked, cells, added }: RowsWritten, now: Snapshot): RowsOutcome<RowAdded> {
  const ledger = new RowsLedger<RowAdded>(added);
  const rows = added.unknown.map((place) => ({ place, cells: asked.added[place] ?? new Map() }));
  const then = withRows(cells.snapshot, cells.written, added.done);
  findAdded(rows, then, now).forEach((found, at) => {
    const row = rows[at];
    if (row === undefined) return;
    if (typeof found === "string")
      ledger.refuse([row.place], { code: found === "missing" ? "timed-out" : "cannot-tell" });
    else ledger.confirm(judgeAdded(row, found, cellsRead(now, found), nothingCarried).added);
  });
  return ledger.outcome();
}

const nothingCarried = { carried: new Map<number, string>(), formats: new Map<number, string>() };

function settleRemoved({ asked, cells, removed }: RowsWritten, now: Snapshot): RowsOutcome<number> {
  const ledger = new RowsLedger<number>(removed);
  const rowAt = (place: number): number => asked.removed[place] ?? -1;
  const then = withRows(cells.snapshot, cells.written, []);
  const gone = new Set(removed.done.map(rowAt));
  const missing = findRemoved(removed.unknown.map(rowAt), then, now, gone);
  for (const place of removed.unknown) {
    if (missing.has(rowAt(place))) ledger.confirm(place);
    else ledger.refuse([place], { code: "timed-out" });
  }
  return ledger.outcome();
}
