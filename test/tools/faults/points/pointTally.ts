import type { Failure } from "../model/failure";
import type { PointEnd } from "./operation";
import type { Point } from "./point";

/** What became of the points of one kind of fault in one operation. Plain data, for it goes from process to process. */
export interface FaultTally {
  points: number;
  readonly outcomes: { [outcome: string]: number };
  /** Points at which it went wrong in each way. */
  readonly failed: { [kind in Failure["kind"]]?: number };
}

export interface PointTally {
  points: number;
  failed: number;
  /** By operation and kind of fault. */
  readonly faults: { [operation: string]: { [fault: string]: FaultTally } };
  readonly failures: { readonly point: number; readonly told: string }[];
}

export function emptyPointTally(): PointTally {
  return { points: 0, failed: 0, faults: {}, failures: [] };
}

export function enterPoint(tally: PointTally, number: number, operation: string, point: Point, end: PointEnd): void {
  const kinds = [...new Set(end.failures.map(({ kind }) => kind))];
  const fault: FaultTally = {
    points: 1,
    outcomes: { [end.outcome]: 1 },
    failed: Object.fromEntries(kinds.map((kind) => [kind, 1])),
  };
  const [first] = end.failures;
  const where = `${operation}: ${point.fault} ${point.code} at batch ${String(point.batch)}: ${end.outcome}`;
  const failures =
    first === undefined
      ? []
      : [{ point: number, told: `${where}; ${String(end.failures.length)} failures, ${first.kind}: ${first.what}` }];
  addPointTallies(tally, {
    points: 1,
    failed: failures.length,
    faults: { [operation]: { [point.fault]: fault } },
    failures,
  });
}

export function addPointTallies(into: PointTally, more: PointTally): void {
  into.points += more.points;
  into.failed += more.failed;
  into.failures.push(...more.failures);
  for (const [operation, faults] of Object.entries(more.faults)) {
    const own = (into.faults[operation] ??= {});
    for (const [fault, tally] of Object.entries(faults))
      addFault((own[fault] ??= { points: 0, outcomes: {}, failed: {} }), tally);
  }
}

function addFault(into: FaultTally, more: FaultTally): void {
  into.points += more.points;
  for (const [outcome, times] of Object.entries(more.outcomes))
    into.outcomes[outcome] = (into.outcomes[outcome] ?? 0) + times;
  for (const [kind, times] of Object.entries(more.failed) as [Failure["kind"], number][])
    into.failed[kind] = (into.failed[kind] ?? 0) + times;
}
