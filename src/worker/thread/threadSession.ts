import { transfer } from "comlink";
import { packEdits, unpackEdits } from "../../review/packedEdits";
import type { Job } from "../../review/port";
import { pauses } from "../pauses";
import type { ReviewSession, Thinking } from "../reviewSession";
import { askThread, type Followers } from "./askThread";
import { handOver } from "./handOver";
import { numbersIn } from "./numbersIn";
import type { Thread } from "./thread";
import { threadMonth } from "./threadMonth";

/** How long packing may hold up a page, in milliseconds. */
const patienceMs = 15;

/** The session as a page asks it, over a thread of its own. */
export function threadSession(thread: Thread, followers: Followers): ReviewSession {
  const { side } = thread;
  const ask = askThread(thread, followers);
  const hand = handOver(thread);
  const table = async ({ snapshot, ...rest }: Parameters<ReviewSession["open"]>[0], keeps: boolean) =>
    hand(snapshot, rest, keeps);
  return {
    open: (reading, opening, thinking) =>
      ask(thinking, async (job) => side.open(job, await table(reading, false), opening)),
    say: (saying, thinking) => ask(thinking, (job) => side.say(job, saying)),
    filter: (filter) => ask(undefined, (job) => side.filter(job, filter)),
    group: (grouping) => ask(undefined, (job) => side.group(job, grouping)),
    pick: (picking) => ask(undefined, (job) => side.pick(job, picking)),
    waiting: (of) => ask(undefined, (job) => side.waiting(job, of)),
    rows: (span) => ask(undefined, (job) => side.rows(job, span)),
    listedRows: (span) => ask(undefined, (job) => side.listedRows(job, span)),
    writeOnly: (fresh, part, thinking) =>
      ask(thinking, async (job) => side.writeOnly(job, await table(fresh, false), part)),
    willLookAlike: (thinking) => ask(thinking, (job) => side.willLookAlike(job)),
    keep: async (fresh, thinking) => {
      const { packed, ...kept } = await ask(thinking, async (job) => side.keep(job, await table(fresh, true)));
      return { ...kept, edits: await unpackEdits(packed, jobOf(thinking)) };
    },
    invert: async ({ snapshot, written, ...rest }, fresh, now, thinking) => {
      const packed = await packEdits(written, jobOf(thinking));
      const inverse = await ask(thinking, async (job) => {
        const run = { ...(await hand(snapshot, rest, true)), packed };
        return side.invert(job, transfer(run, numbersIn(packed)), await hand(fresh, rest, true), now);
      });
      return { ...inverse, edits: await unpackEdits(inverse.packed, jobOf(thinking)) };
    },
    month: threadMonth(thread, ask),
  };
}

function jobOf(thinking: Thinking = {}): Job {
  return { ...thinking, pause: pauses(patienceMs) };
}
