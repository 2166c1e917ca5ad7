import type { AssessOptions, TrackingRows } from "../tracker/trackingRows";
import { addEngagements } from "../noIntent/addEngagements";
import { decideRow, isSettledD3 } from "./decideRow";
import { isFilled, type Decision } from "./decision";
import { existingRows, type ExistingRows } from "../noIntent/existingRows";
import { isStatusKept, startRun, type RunState } from "./runState";

/**
 * Decides every row by the playbook: rows in, one decision a row out, in the rows' order.
 * Pure and synchronous; it knows no language but to read dates, no clock and no workbook.
 * The order follows S2: rows that are no new subscription first, then the new ones against what those
 * will be, then once more the new ones that nothing was found for. An L2 that a person chose is there for the
 * rows that take theirs from others: a second run would find it.
 */
export function assess(rows: TrackingRows, options: AssessOptions = {}): readonly Decision[] {
  const run = startRun(rows, options);
  const all = Array.from({ length: rows.rowCount }, (_, row) => row);
  const isNew = (row: number) => run.facts.isNewSubscription(row);
  const isSettled = (row: number) => isSettledD3(run, row);
  const isChosen = (row: number) => options.choices?.get(row)?.l2 !== undefined;
  decide(
    run,
    all.filter((row) => !isNew(row) && !isSettled(row)),
    false,
  );
  decide(
    run,
    all.filter((row) => isSettled(row) && isChosen(row)),
    true,
  );
  decide(
    run,
    all.filter((row) => isSettled(row) && !isChosen(row)),
    true,
  );
  decide(run, all.filter(isNew), true);
  decide(
    run,
    all.filter((row) => (isNew(row) && isUndone(run, row)) || lacksL2(run, row)),
    true,
  );
  addEngagements(run);
  return run.decisions;
}

/** All of these rows see the table as it was before the first of them: their order plays no part. */
function decide(run: RunState, rows: readonly number[], join: boolean): void {
  const found = new Map<readonly number[], ExistingRows>();
  const existingFor = (row: number): ExistingRows | undefined => {
    const members = run.index.sameSubscription(row);
    const existing = found.get(members) ?? existingRows(run, members);
    found.set(members, existing);
    return existing;
  };
  const decisions = rows.map((row) => decideRow(run, row, join ? existingFor(row) : undefined));
  rows.forEach((row, place) => (run.decisions[row] = decisions[place] as Decision));
}

/** Also one whose L1 stays: the next run finds it beside those that turned. */
function isUndone(run: RunState, row: number): boolean {
  const decision = run.decisions[row];
  if (decision === undefined) return false;
  return isStatusKept(run, row, decision) || (decision.scenario !== "D3" && !isFilled(decision));
}

/** The rows it is filled from had no L2; one of them may have got one since. */
function lacksL2(run: RunState, row: number): boolean {
  return run.decisions[row]?.attention[0] === "existing-l2-missing";
}
