import type { MonthSession } from "../month/monthSession";
import type { Reading } from "../reviewSession";
import type { AskThread } from "./askThread";
import { handOver } from "./handOver";
import type { Thread } from "./thread";

/** A month as a page asks it, over a thread of its own. */
export function threadMonth({ month, died }: Thread, ask: AskThread): MonthSession {
  const hand = handOver({ side: month, died });
  const table = ({ snapshot, ...rest }: Reading, keeps: boolean) => hand(snapshot, rest, keeps);
  return {
    open: ({ tracker, portal, last }, thinking) =>
      ask(thinking, async () => {
        const handed = [await table(tracker, false), await table(portal, false)] as const;
        return month.open(...handed, last === null ? null : await table(last, false));
      }),
    say: (saying) => ask(undefined, () => month.say(saying)),
    filter: (filter) => ask(undefined, () => month.filter(filter)),
    items: (span) => ask(undefined, () => month.items(span)),
    toEnter: () => ask(undefined, () => month.toEnter()),
    keep: (fresh, unwritten, thinking) => ask(thinking, async () => month.keep(await table(fresh, true), unwritten)),
    invert: ({ snapshot, ...rest }, fresh, now) =>
      ask(undefined, async () => month.invert(await hand(snapshot, rest, true), await hand(fresh, null, true), now)),
  };
}
