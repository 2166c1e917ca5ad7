import { invert } from "../review/apply/invert";
import type { Job } from "../review/port";
import { lazyMonth } from "./month/lazyMonth";
import { oneByOne } from "./oneByOne";
import { pauses } from "./pauses";
import type { ReviewSession, Thinking } from "./reviewSession";
import { bindReading, nothingSaid, OpenReview } from "./session/openReview";
import { SaidBefore } from "./session/saidBefore";

/**
 * The session on the thread that asks. Once it has thought for so many milliseconds it gives way, so that a page can
 * answer a person.
 */
export function inLineSession(patienceMs = 30): ReviewSession {
  const jobOf = (thinking: Thinking = {}): Job => ({ ...thinking, pause: pauses(patienceMs) });
  const before = new SaidBefore();
  let open: OpenReview | null = null;
  let opened = 0;
  const inTurn = oneByOne();
  const current = (): OpenReview => {
    if (open === null) throw new Error("no table is open");
    return open;
  };
  return {
    open: (reading, { again }, thinking) =>
      inTurn(async () => {
        const bound = bindReading(reading);
        const said = again ? before.find(bound) : { ...nothingSaid, found: 0, lost: 0 };
        const { choices, leftOut, found, lost } = said;
        const by = before.listedBy(bound);
        const next = await OpenReview.open(bound, opened + 1, { choices, leftOut }, jobOf(thinking));
        opened += 1;
        open = next;
        before.follow(next);
        return { view: again ? next.listBy(by) : next.view(), found, lost };
      }),
    say: (saying, thinking) => inTurn(() => current().say(saying, jobOf(thinking))),
    filter: (filter) => inTurn(() => current().filter(filter)),
    group: (grouping) => inTurn(() => current().group(grouping)),
    rows: (span) => inTurn(() => current().rows(span)),
    pick: (picking) => inTurn(() => current().pick(picking)),
    waiting: (of) => inTurn(() => current().waiting(of)),
    listedRows: (span) => inTurn(() => current().listedRows(span)),
    writeOnly: (fresh, part, thinking) => inTurn(() => current().writeOnly(bindReading(fresh), part, jobOf(thinking))),
    willLookAlike: (thinking) => inTurn(() => current().willLookAlike(jobOf(thinking))),
    keep: (fresh, thinking) => inTurn(() => current().keep(fresh, jobOf(thinking))),
    invert: (run, fresh, now) => inTurn(() => invert(run, fresh, now)),
    month: lazyMonth(),
  };
}
