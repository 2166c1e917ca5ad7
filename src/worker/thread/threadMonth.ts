import type { MonthSaid, MonthSession } from "../month/monthSession";
import type { Reading } from "../reviewSession";
import type { AskThread } from "./askThread";
import { handOver } from "./handOver";
import type { Thread } from "./thread";

/** A month as a page asks it, over a thread of its own. */
export function threadMonth({ month, died }: Thread, ask: AskThread): MonthSession {
  const hand = handOver({ side: month, died });
  const table = ({ snapshot, ...rest }: Reading, keeps: boolean) => hand(snapshot, rest, keeps);
  const saidBefore = async ({ readings, said }: MonthSaid) => ({
    tracker: await table(readings.tracker, true),
    portal: await table(readings.portal, true),
    said,
  });
  return {
    // The page keeps tracker and export: what is said of them is found again by them.
    open: ({ tracker, portal, last }, before, thinking) =>
      ask(thinking, async () => {
        const both = [await table(tracker, true), await table(portal, true)] as const;
        const own = last === null ? null : await table(last, false);
        return month.open(...both, own, before === null ? null : await saidBefore(before));
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
