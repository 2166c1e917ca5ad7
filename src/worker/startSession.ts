import { ProblemError } from "../review/problem";
import type { ReviewSession } from "./reviewSession";
import { startThread } from "./thread/thread";
import type { Followers } from "./thread/askThread";
import { threadSession } from "./thread/threadSession";

/** How a session is started. */
export interface SessionStart {
  /** Throws, or gives a worker that fails, where a page may have none. */
  readonly worker: () => Worker;
  /** Loaded only where no thread can be had: the same code on the thread that asks. */
  readonly inLine: () => Promise<ReviewSession>;
}

interface Thinker {
  readonly session: ReviewSession;
  readonly isDead: boolean;
}

/**
 * A session that thinks in a thread of its own where there can be one, else in line. A thread that dies takes the open
 * table with it: what is asked of that is a ProblemError, `thinking-stopped`, and another thread starts for the next.
 */
export function startSession(start: SessionStart): ReviewSession {
  let thinker: Thinker | null = null;
  const begin = async (): Promise<ReviewSession> => {
    if (thinker === null || thinker.isDead) thinker = await startThinker(start);
    return thinker.session;
  };
  const current = (): ReviewSession => {
    if (thinker === null || thinker.isDead) throw new ProblemError({ code: "thinking-stopped" });
    return thinker.session;
  };
  return {
    open: async (...of) => (await begin()).open(...of),
    invert: async (...of) => (await begin()).invert(...of),
    pick: async (...of) => current().pick(...of),
    waiting: async (...of) => current().waiting(...of),
    say: async (...of) => current().say(...of),
    filter: async (...of) => current().filter(...of),
    group: async (...of) => current().group(...of),
    rows: async (...of) => current().rows(...of),
    listedRows: async (...of) => current().listedRows(...of),
    writeOnly: async (...of) => current().writeOnly(...of),
    willLookAlike: async (...of) => current().willLookAlike(...of),
    keep: async (...of) => current().keep(...of),
    month: {
      open: async (...of) => (await begin()).month.open(...of),
      invert: async (...of) => (await begin()).month.invert(...of),
      say: async (...of) => current().month.say(...of),
      filter: async (...of) => current().month.filter(...of),
      items: async (...of) => current().month.items(...of),
      toEnter: async () => current().month.toEnter(),
      keep: async (...of) => current().month.keep(...of),
    },
  };
}

async function startThinker({ worker, inLine }: SessionStart): Promise<Thinker> {
  const followers: Followers = new Map();
  try {
    const thread = await startThread(worker(), (job, done, total) => followers.get(job)?.(done, total));
    return {
      session: threadSession(thread, followers),
      get isDead() {
        return thread.isDead;
      },
    };
  } catch {
    // An old web view, a policy, a script that doesn't come: the same is thought here.
    return { session: await inLine(), isDead: false };
  }
}
