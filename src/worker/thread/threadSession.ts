import { transfer, type Remote } from "comlink";
import { packEdits, unpackEdits } from "../../review/packedEdits";
import type { Job } from "../../review/port";
import { ProblemError } from "../../review/problem";
import type { Snapshot } from "../../review/snapshot";
import { pauses } from "../pauses";
import type { ReviewSession, Thinking } from "../reviewSession";
import type { HandedReading } from "./handedOver";
import { numbersIn } from "./numbersIn";
import { whenStopped } from "./whenStopped";
import type { Thread } from "./thread";
import type { Answer, ThreadSide } from "./threadSide";

/** How long packing may hold up a page, in milliseconds. */
const patienceMs = 15;

/** Who follows a job by its number. */
export type Followers = Map<number, NonNullable<Thinking["progress"]>>;

/**
 * The session as a page asks it, over a thread of its own. What is stopped is answered at once, `cancelled`, whatever
 * the thread is at; what a thread that dies was asked, `thinking-stopped`.
 */
export function threadSession(thread: Thread, followers: Followers): ReviewSession {
  const { side, died } = thread;
  let jobs = 0;
  const ask = async <T>(
    thinking: Thinking | undefined,
    work: (side: Remote<ThreadSide>, job: number) => Promise<Answer<T>>,
  ): Promise<T> => {
    const job = (jobs += 1);
    if (thinking?.progress !== undefined) followers.set(job, (done, total) => thinking.progress?.(done, total));
    const stopped = whenStopped(thinking?.signal);
    try {
      const answer = await Promise.race([work(side, job), died, stopped.promise]);
      if ("problem" in answer) throw new ProblemError(answer.problem);
      return answer.value;
    } catch (error) {
      if (thinking?.signal?.aborted === true && !thread.isDead) void side.stop(job);
      throw error;
    } finally {
      stopped.forget();
      followers.delete(job);
    }
  };
  const hand = handOver(thread);
  const table = async ({ snapshot, ...rest }: Parameters<ReviewSession["open"]>[0], keeps: boolean) =>
    hand(snapshot, rest, keeps);
  return {
    open: (reading, opening, thinking) =>
      ask(thinking, async (to, job) => to.open(job, await table(reading, false), opening)),
    say: (saying, thinking) => ask(thinking, (to, job) => to.say(job, saying)),
    filter: (filter) => ask(undefined, (to, job) => to.filter(job, filter)),
    waiting: (...of) => ask(undefined, (to, job) => to.waiting(job, ...of)),
    rows: (span) => ask(undefined, (to, job) => to.rows(job, span)),
    listedRows: (span) => ask(undefined, (to, job) => to.listedRows(job, span)),
    writeOnly: (fresh, part, thinking) =>
      ask(thinking, async (to, job) => to.writeOnly(job, await table(fresh, false), part)),
    keep: async (fresh, thinking) => {
      const { packed, ...kept } = await ask(thinking, async (to, job) => to.keep(job, await table(fresh, true)));
      return { ...kept, edits: await unpackEdits(packed, jobOf(thinking)) };
    },
    invert: async ({ snapshot, written, ...rest }, fresh, now, thinking) => {
      const packed = await packEdits(written, jobOf(thinking));
      const inverse = await ask(thinking, async (to, job) => {
        const run = { ...(await hand(snapshot, rest, true)), packed };
        return to.invert(job, transfer(run, numbersIn(packed)), await hand(fresh, rest, true), now);
      });
      return { ...inverse, edits: await unpackEdits(inverse.packed, jobOf(thinking)) };
    },
  };
}

function jobOf(thinking: Thinking = {}): Job {
  return { ...thinking, pause: pauses(patienceMs) };
}

let readings = 0;

/** Hands over a reading column by column. Where the page keeps it, its numbers are copied; else they change hands. */
function handOver({ side, died }: Thread) {
  return async <Rest>(snapshot: Snapshot, rest: Rest, keeps: boolean): Promise<HandedReading<Rest>> => {
    const reading = (readings += 1);
    const { columns, ...head } = snapshot;
    for (const [index, column] of columns) {
      const handed = { reading, index, column };
      await Promise.race([side.column(keeps ? handed : transfer(handed, numbersIn(column))), died]);
    }
    return { reading, snapshot: head, rest };
  };
}
