import { ProblemError } from "../../../../src/review/problem";
import type { BatchRecord } from "../../../stand-ins/excel/batchRecord";
import type { Failure } from "../model/failure";
import { orProblem } from "../orProblem";
import { Silence, turns, type VirtualTime } from "../virtualTime";
import type { Aftermath, Operation, PointEnd } from "./operation";
import type { Point } from "./point";

const plain: Aftermath = { settle: (run) => run() };

/** The batches of an operation that meets no fault, and what went wrong all the same. */
export async function undisturbed({
  begin,
}: Operation): Promise<{ readonly batches: readonly BatchRecord[]; readonly end: PointEnd }> {
  const begun = await begin();
  const answer = await orProblem(begun.run());
  const batches = [...begun.host.batches];
  return { batches, end: await begun.check(answer, plain) };
}

/** Runs an operation into a fault and follows it up. */
export async function runPoint({ begin }: Operation, { put, late }: Point, time: VirtualTime): Promise<PointEnd> {
  const begun = await begin();
  const plan = put(begun.host);
  const answer = await new Silence(time, plan).during(orProblem(begun.run()));
  if (!plan.reached)
    return { outcome: "not reached", failures: [{ kind: "thrown", what: "the point was not reached" }] };
  begun.host.check();
  // Nothing is settled of what was rejected, and what comes next is answered after it.
  let held = late === "while settling" && !(answer instanceof ProblemError);
  if (!held) plan.release?.();
  await turns(late === undefined ? 0 : 5);
  const settle = <T>(run: () => Promise<T>): Promise<T> => {
    if (!held) return run();
    held = false;
    return inOrder(begun.host, plan, run);
  };
  return withoutNamed(await begun.check(answer, { settle }));
}

/** After a fault a receipt may name cells it could not set right. */
function withoutNamed({ outcome, failures }: PointEnd): PointEnd {
  const others = failures.filter(({ kind }) => kind !== "named wrong cell");
  return { outcome: others.length < failures.length ? `${outcome} with wrong cells named` : outcome, failures: others };
}

/** Excel answers in the order it was asked: what is asked while a batch is held runs right after that one. */
async function inOrder<T>(
  host: Parameters<Point["put"]>[0],
  held: ReturnType<Point["put"]>,
  run: () => Promise<T>,
): Promise<T> {
  const next = host.holdRequest(({ kind }) => kind !== "cleanup");
  const running = run();
  await turns(5);
  held.release?.();
  await turns(5);
  next.release();
  return running;
}

/** The same, where something else than a problem may be thrown. */
export async function runPointSafely(one: Operation, point: Point, time: VirtualTime): Promise<PointEnd> {
  return runPoint(one, point, time).catch((error: unknown): PointEnd => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: "thrown", failures: [{ kind: "thrown", what } satisfies Failure] };
  });
}
