import type { ReceiptBinding } from "../../review/apply/bindReceipt";
import type { WrittenMonth } from "../../review/merge/apply/invertMonth";
import type { Unwritten } from "../../review/merge/apply/approvedMonth";
import { lazyMonth } from "../month/lazyMonth";
import type { MonthSaying } from "../month/monthSaying";
import type { MonthSaid } from "../month/monthSession";
import type { MonthFilter } from "../month/monthView";
import type { Reading } from "../reviewSession";
import type { Span } from "../rowView";
import { answerOf } from "./answer";
import { HandedOver, type HandedColumn, type HandedReading } from "./handedOver";

export type HandedTable = HandedReading<Omit<Reading, "snapshot">>;
/** What was said of a month, with its tables. */
export interface HandedSaid extends Pick<MonthSaid, "said"> {
  readonly tracker: HandedTable;
  readonly portal: HandedTable;
}
export type HandedMonth = HandedReading<Omit<WrittenMonth, "snapshot">>;

/** A month as a thread of its own offers it: readings come column by column. */
export class MonthSide {
  private readonly session = lazyMonth();
  private readonly readings = new HandedOver();

  column(handed: HandedColumn): void {
    this.readings.take(handed);
  }

  open(tracker: HandedTable, portal: HandedTable, last: HandedTable | null, before: HandedSaid | null) {
    const readings = {
      tracker: this.reading(tracker),
      portal: this.reading(portal),
      last: last === null ? null : this.reading(last),
    };
    const said = before === null ? null : this.said(before);
    return answerOf(() => this.session.open(readings, said));
  }
  say(saying: MonthSaying) {
    return answerOf(() => this.session.say(saying));
  }
  filter(filter: MonthFilter) {
    return answerOf(() => this.session.filter(filter));
  }
  items(span: Span) {
    return answerOf(() => this.session.items(span));
  }
  toEnter() {
    return answerOf(() => this.session.toEnter());
  }
  keep(fresh: HandedTable, unwritten?: Unwritten) {
    const now = this.reading(fresh);
    return answerOf(() => this.session.keep(now, unwritten));
  }
  invert(run: HandedMonth, fresh: HandedReading<null>, now: ReceiptBinding) {
    const month = { ...run.rest, snapshot: this.readings.finish(run) };
    const snapshot = this.readings.finish(fresh);
    return answerOf(() => this.session.invert(month, snapshot, now));
  }

  private said({ tracker, portal, said }: HandedSaid): MonthSaid {
    return { readings: { tracker: this.reading(tracker), portal: this.reading(portal) }, said };
  }
  private reading(table: HandedTable): Reading {
    return { ...table.rest, snapshot: this.readings.finish(table) };
  }
}
