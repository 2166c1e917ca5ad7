import { wrap, type Remote } from "comlink";
import { ProblemError } from "../../review/problem";
import { whenLockIsFree } from "./aliveLock";
import type { MonthSide } from "./monthSide";
import type { ThreadScript } from "./start";
import type { TellProgress, ThreadSide } from "./threadSide";
import { watchBeats } from "./watchBeats";

/** A thread of its own that thinks. */
export interface Thread {
  readonly side: Remote<ThreadSide>;
  readonly month: Remote<MonthSide>;
  /** Rejects with ProblemError `thinking-stopped` once it is dead; never before. */
  readonly died: Promise<never>;
  readonly isDead: boolean;
  /** Whatever is asked of it goes through here: where no lock tells of its death, it is noticed then. */
  watch<T>(work: Promise<T>): Promise<T>;
}

/** What a thread says of itself; all else are answers. */
interface Progress {
  readonly job: number;
  readonly done: number;
  readonly total: number;
}

/** A script that has not answered by then doesn't come, in milliseconds. */
const startMs = 10_000;

let started = 0;

/** Rejects where the script can't be loaded or run. */
export async function startThread(worker: Worker, tell: TellProgress): Promise<Thread> {
  let isDead = false;
  let die: () => void = () => undefined;
  const died = new Promise<never>((_, reject) => {
    die = () => {
      isDead = true;
      worker.terminate();
      reject(new ProblemError({ code: "thinking-stopped" }));
    };
  });
  died.catch(() => undefined);
  for (const event of ["error", "messageerror"]) worker.addEventListener(event, die);
  worker.addEventListener("message", ({ data }: MessageEvent<Partial<Progress>>) => {
    if (data.job !== undefined) tell(data.job, data.done ?? 0, data.total ?? 1);
  });
  const remote = wrap<ThreadScript>(worker);
  const lock = `thinking ${String(Date.now())} ${String((started += 1))}`;
  const late = setTimeout(die, startMs);
  const isLocked = await Promise.race([remote.ready(lock), died]).finally(() => clearTimeout(late));
  if (isLocked) whenLockIsFree(lock, die);
  return {
    side: remote.side as unknown as Remote<ThreadSide>,
    month: remote.month as unknown as Remote<MonthSide>,
    died,
    watch: isLocked ? (work) => work : watchBeats(() => remote.beat(), die),
    get isDead() {
      return isDead;
    },
  };
}
