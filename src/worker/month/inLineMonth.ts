import { invertMonth } from "../../review/merge/apply/invertMonth";
import type { Month } from "../../review/merge/month";
import { checkMonth } from "../../review/merge/checkMonth";
import { bindReading } from "../session/openReview";
import { oneByOne } from "../oneByOne";
import type { MonthReadings, MonthSaid, MonthSession } from "./monthSession";
import { OpenedMonth } from "./session/openedMonth";
import type { SaidThen } from "./session/sayAgain";

/** A month on the thread that asks. */
export function inLineMonth(): MonthSession {
  const inTurn = oneByOne();
  let open: OpenedMonth | null = null;
  let opened = 0;
  const current = (): OpenedMonth => {
    if (open === null) throw new Error("no month is open");
    return open;
  };
  return {
    open: (readings, before) =>
      inTurn(() => {
        const month = bindMonth(readings);
        checkMonth(month);
        open = new OpenedMonth(month, (opened += 1), before === null ? null : bindSaid(before));
        return open.view();
      }),
    say: (saying) => inTurn(() => current().say(saying)),
    filter: (filter) => inTurn(() => current().filter(filter)),
    items: (span) => inTurn(() => current().items(span)),
    toEnter: () => inTurn(() => current().toEnter()),
    keep: (fresh, unwritten) => inTurn(() => current().keep(bindReading(fresh), unwritten)),
    invert: (run, fresh, now) => inTurn(() => invertMonth(run, fresh, now)),
  };
}

function bindSaid({ readings: { tracker, portal }, said }: MonthSaid): SaidThen {
  return { tracker: bindReading(tracker), portal: bindReading(portal), said };
}

function bindMonth({ tracker, portal, last }: MonthReadings): Month {
  return { tracker: bindReading(tracker), portal: bindReading(portal), last: last === null ? null : bindReading(last) };
}
