import { apply, settleReceipt, type Receipt } from "../../../../src/review/apply/apply";
import { ProblemError } from "../../../../src/review/problem";
import { checkCells } from "../model/checkCells";
import { checkReceipt } from "../model/checkReceipt";
import { claimsOf } from "../model/claims";
import type { Failure } from "../model/failure";
import type { WriteLog } from "../model/writeLog";
import type { OpenPreview } from "../openPreview";
import type { CellGrid } from "../world/cell";
import { applyAgain, checkComplete, checkRestored } from "./applyAgain";
import type { FaultTracker } from "./faultTrackers";
import { operation, outcomeOf, type Aftermath, type Begun, type Operation, type PointEnd } from "./operation";

/** An apply: its receipt is true, nothing stays unknown, applying again completes it, reverting undoes it all. */
export function applyOperation(tracker: FaultTracker): Operation {
  let complete: CellGrid | undefined;
  return operation(`apply, ${tracker.name}`, async (): Promise<Begun<Receipt>> => {
    const wanted = (complete ??= await completeSheet(tracker));
    const opened = await tracker.open();
    const log = tracker.watch(opened);
    return {
      host: opened.host,
      run: () => apply(opened.port, opened.request),
      check: (answer, aftermath) => check({ tracker, opened, log, wanted }, answer, aftermath),
    };
  });
}

/** The sheet after an apply that met no fault. */
async function completeSheet(tracker: FaultTracker): Promise<CellGrid> {
  const opened = await tracker.open();
  tracker.watch(opened);
  await apply(opened.port, opened.request);
  return opened.world.grids().real;
}

interface Applying {
  readonly tracker: FaultTracker;
  readonly opened: OpenPreview;
  readonly log: WriteLog;
  /** The sheet after an apply that met no fault. */
  readonly wanted: CellGrid;
}

async function check(one: Applying, answer: Receipt | ProblemError, aftermath: Aftermath): Promise<PointEnd> {
  const { opened, log } = one;
  if (answer instanceof ProblemError) {
    const failures = checkCells(opened.world, [], []);
    return { outcome: outcomeOf(answer), failures: [...failures, ...(await checkAgain(one, []))] };
  }
  // While it isn't known what became of some cells, a receipt makes no promise of the others of their rows.
  const failures = answer.unknown.length > 0 ? [] : [...checkTruth(opened, log, answer)];
  const receipt = await settled(opened, answer, aftermath);
  failures.push(...checkTruth(opened, log, receipt), ...leftUnknown(receipt));
  return { outcome: wordOf(answer), failures: [...failures, ...(await checkAgain(one, [receipt]))] };
}

/** Asks until it is answered, and once more where the answer leaves something to ask. */
export async function settled({ port }: OpenPreview, receipt: Receipt, { settle }: Aftermath): Promise<Receipt> {
  if (receipt.unknown.length === 0) return receipt;
  const told = await settle(() => settleReceipt(port, receipt));
  return told.unknown.length === 0 ? told : settleReceipt(port, told);
}

export function checkTruth({ world }: OpenPreview, log: WriteLog, receipt: Receipt): readonly Failure[] {
  const claims = claimsOf(receipt, world);
  return [...checkCells(world, log.writes, [claims]), ...checkReceipt(world, log.writes, claims)];
}

export function leftUnknown({ unknown }: Receipt): readonly Failure[] {
  return unknown.map(({ row, column }) => ({ kind: "left unknown", what: `row ${String(row)}, ${column}` }));
}

async function checkAgain(
  { tracker, opened, wanted }: Applying,
  receipts: readonly Receipt[],
): Promise<readonly Failure[]> {
  opened.host.watch = undefined;
  tracker.meanwhile(opened.world);
  const again = await applyAgain(opened);
  const outcomes = receipts.map(({ outcome }) => outcome);
  const failures = checkComplete(opened, wanted, outcomes);
  return [...failures, ...(await checkRestored(opened, [...receipts, again], outcomes))];
}

function wordOf({ written, notWritten, unknown }: Receipt): string {
  if (unknown.length > 0) return "partly unknown";
  if (notWritten.length === 0) return "all written";
  return written.length === 0 ? "nothing written" : "partly written";
}
