import type { StopCode } from "../outcome";
import { isNoIntentL2, type NoIntentL2 } from "../tracker/term";
import type { ExistingRows } from "../noIntent/existingRows";
import type { RowToFill } from "./fillRow";
import { isNeverWritten, type RunState } from "./runState";

type L2OrStop = NoIntentL2 | { readonly stop: StopCode };

/** The L2 of a row that is to stand at No Intent, or why there is none [F2, F3]. It is never guessed. */
export function resolveL2(run: RunState, { row, scenario, existing, completed }: RowToFill): L2OrStop {
  const chosen = run.options.choices?.get(row)?.l2;
  if (chosen !== undefined) return chosen;
  const own = run.facts.l2(row);
  if (completed && own !== "blank") return isNoIntentL2(own) ? own : { stop: "l2-invalid" };
  const missing: L2OrStop = { stop: "existing-l2-missing" };
  if (scenario === "D3") return l2OfExisting(existing) ?? (completed ? l2InReasonOnly(run, row) : undefined) ?? missing;
  return l2FromReason(run, row) ?? (isNoIntentL2(own) ? own : { stop: "reason-missing" });
}

/**
 * Without an L2 column the reason is all that is left of the L2 a row was filled with. One whose next action can't be
 * written may be no D3 at all, so that it is asked for its reason.
 */
function l2InReasonOnly(run: RunState, row: number): NoIntentL2 | undefined {
  if (run.rows.columns.l2 !== undefined || !isNeverWritten(run, row, "nextAction")) return undefined;
  const reason = run.cells.reason(row);
  return isNoIntentL2(reason) ? reason : undefined;
}

function l2OfExisting({ l2s, l3s }: ExistingRows): L2OrStop | undefined {
  const [l2] = l2s;
  if (l2s.size > 1 || l3s.size > 1) return { stop: "existing-rows-disagree" };
  return l2;
}

/** An L2 of another L1 is no reason; a text that is no L2 at all can't be read. */
function l2FromReason(run: RunState, row: number): L2OrStop | undefined {
  const reason = run.cells.reason(row);
  if (reason === "unreadable") return { stop: "reason-unreadable" };
  return isNoIntentL2(reason) ? reason : undefined;
}
