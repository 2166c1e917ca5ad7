import { ProblemError } from "../../review/problem";
import type { Thinking } from "../reviewSession";
import type { Answer } from "./answer";
import type { Thread } from "./thread";
import { whenStopped } from "./whenStopped";

/** Who follows a job by its number. */
export type Followers = Map<number, NonNullable<Thinking["progress"]>>;

/** Asks a thread for work, by a number of its own. */
export type AskThread = <T>(thinking: Thinking | undefined, work: (job: number) => Promise<Answer<T>>) => Promise<T>;

/**
 * What is stopped is answered at once, `cancelled`, whatever the thread is at; what a thread that dies was asked,
 * `thinking-stopped`.
 */
export function askThread(thread: Thread, followers: Followers): AskThread {
  let jobs = 0;
  return async (thinking, work) => {
    const job = (jobs += 1);
    if (thinking?.progress !== undefined) followers.set(job, (done, total) => thinking.progress?.(done, total));
    const stopped = whenStopped(thinking?.signal);
    try {
      const answer = await Promise.race([thread.watch(work(job)), thread.died, stopped.promise]);
      if ("problem" in answer) throw new ProblemError(answer.problem);
      return answer.value;
    } catch (error) {
      if (thinking?.signal?.aborted === true && !thread.isDead) void thread.side.stop(job);
      throw error;
    } finally {
      stopped.forget();
      followers.delete(job);
    }
  };
}
