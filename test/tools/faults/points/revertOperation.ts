import { apply, type Receipt } from "../../../../src/review/apply/apply";
import { ProblemError } from "../../../../src/review/problem";
import { revert, type Reverted } from "../../../../src/review/apply/revert";
import type { WriteOutcome } from "../../../../src/review/port";
import { checkCells } from "../model/checkCells";
import { checkReverted } from "../model/checkReverted";
import { claimsOf, claimsOfOutcome } from "../model/claims";
import type { Failure } from "../model/failure";
import type { WriteLog } from "../model/writeLog";
import type { OpenPreview } from "../openPreview";
import { checkRestored } from "./applyAgain";
import type { FaultTracker } from "./faultTrackers";
import { operation, outcomeOf, type Aftermath, type Begun, type Operation, type PointEnd } from "./operation";

interface Applied {
  readonly opened: OpenPreview;
  readonly receipt: Receipt;
  readonly applied: WriteLog;
  readonly putBack: WriteLog;
}

/** A revert: what it says is true, nothing stays unknown, and reverting again puts the rest back. */
export function revertOperation(tracker: FaultTracker): Operation {
  return operation(`revert, ${tracker.name}`, async (): Promise<Begun<Reverted>> => {
    const opened = await tracker.open();
    const { host, port, request } = opened;
    const applied = tracker.watch(opened);
    const receipt = await apply(port, request);
    const putBack = tracker.watch(opened);
    host.reset();
    return {
      host,
      run: () => revert(port, request.ref, receipt),
      check: (answer, aftermath) => check({ opened, receipt, applied, putBack }, answer, aftermath),
    };
  });
}

async function check(one: Applied, answer: Reverted | ProblemError, { settle }: Aftermath): Promise<PointEnd> {
  const { opened, receipt } = one;
  if (answer instanceof ProblemError) {
    const untouched = one.putBack.writes.length === 0;
    const failures: Failure[] = untouched ? [] : [{ kind: "false: rejected", what: answer.problem.code }];
    return { outcome: outcomeOf(answer), failures: [...failures, ...(await checkAgain(opened, receipt, []))] };
  }
  const failures = [...checkTruth(one, answer)];
  const { outcome } = answer;
  const settled = outcome.unknown.length === 0 ? outcome : await settle(() => opened.port.settle(outcome));
  failures.push(...checkTruth(one, { ...answer, outcome: settled }));
  failures.push(
    ...settled.unknown.map((edit): Failure => ({
      kind: "left unknown",
      what: `row ${String(edit.row)}, ${String(edit.column)}`,
    })),
  );
  return { outcome: wordOf(answer), failures: [...failures, ...(await checkAgain(opened, receipt, [settled]))] };
}

function checkTruth({ opened: { world }, receipt, applied, putBack }: Applied, reverted: Reverted): readonly Failure[] {
  const claims = [claimsOf(receipt, world), claimsOfOutcome(reverted.outcome, world)];
  const logs = { applied: applied.writes, putBack: putBack.writes };
  return [...checkCells(world, applied.writes, claims), ...checkReverted(world, reverted, logs)];
}

async function checkAgain(
  opened: OpenPreview,
  receipt: Receipt,
  outcomes: readonly WriteOutcome[],
): Promise<readonly Failure[]> {
  opened.host.watch = undefined;
  return checkRestored(opened, [receipt], [receipt.outcome, ...outcomes]);
}

function wordOf({ outcome: { written, notWritten, unknown }, kept }: Reverted): string {
  if (unknown.length > 0) return "partly unknown";
  if (notWritten.length + kept.length === 0) return "all put back";
  return written.length === 0 ? "nothing put back" : "partly put back";
}
