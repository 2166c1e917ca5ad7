import { sheetWords } from "../../../language/sheetWords";
import type { Unwritten } from "../../../review/merge/apply/approvedMonth";
import { keepMonth } from "../../../review/merge/apply/keepMonth";
import { bringIn, type BroughtIn } from "../../../review/merge/bringIn";
import type { Month } from "../../../review/merge/month";
import type { MonthNote } from "../../../review/merge/monthProblem";
import { noteMonth } from "../../../review/merge/noteMonth";
import { isPortalColumn } from "../../../review/merge/values/portalCells";
import { sharedColumns } from "../../../review/merge/values/sharedColumns";
import { indexesTogether, statusUnits } from "../../../review/merge/values/statusUnits";
import { rowName } from "../../../review/table/rowName";
import type { BoundSnapshot } from "../../../review/table/snapshotCells";
import type { Span } from "../../rowView";
import type { EnterItem } from "../monthItem";
import type { MonthAnswer, MonthSaying } from "../monthSaying";
import type { KeptByName, MonthLooked } from "../monthSession";
import type { MonthFilter, MonthView } from "../monthView";
import { changedEntries, enterEntries } from "./changedEntries";
import { ItemsListed } from "./itemsListed";
import { asideEntries, goneEntries, sumEntries } from "./listedEntries";
import type { MonthEntry } from "./monthEntry";
import { monthTally } from "./monthTally";
import { newEntries } from "./newEntries";
import { openQuestions, questionEntries } from "./questionEntries";
import { nothingSaidOfMonth, withAnswered, withCellLeftOut, withRowLeftOut, type SaidOfMonth } from "./saidOfMonth";
import { sayAgain, type SaidThen } from "./sayAgain";

/** A month that is open: what comes of it by what a person said, and the list of that. */
export class OpenedMonth {
  private said: SaidOfMonth;
  private brought: BroughtIn;
  private readonly lost: number;
  private readonly listed: ItemsListed;
  private readonly notes: readonly MonthNote[];

  /** `before`: what was said of the same tracker before. */
  constructor(
    private readonly month: Month,
    private readonly opened: number,
    before: SaidThen | null = null,
  ) {
    const bring = (said: SaidOfMonth) => bringIn(month, sheetWords, said.answers, said.leftOut);
    const again = before === null ? null : sayAgain(month, before, bring);
    this.said = again?.said ?? nothingSaidOfMonth;
    this.brought = again?.brought ?? bring(nothingSaidOfMonth);
    this.lost = again?.lost ?? 0;
    this.notes = noteMonth(month, this.brought.joined);
    this.listed = new ItemsListed(month, this.entries());
  }

  keep(now: BoundSnapshot, unwritten?: Unwritten): KeptByName {
    const { month, brought } = this;
    const kept = keepMonth({ month, brought, ...this.said, words: sheetWords }, now, unwritten);
    const names = kept.skipped.map((one) =>
      one.of === "row" ? rowName(month.tracker, one.trackerRow) : rowName(month.portal, one.portalRow),
    );
    return { ...kept, names };
  }

  say(saying: MonthSaying): MonthView {
    this.said = this.saidWith(saying);
    this.brought = bringIn(this.month, sheetWords, this.said.answers, this.said.leftOut);
    this.listed.update(this.entries());
    return this.view();
  }

  filter(filter: MonthFilter): MonthView {
    this.listed.set(filter);
    return this.view();
  }

  items(span: Span): MonthLooked {
    this.listed.look(span);
    return { month: this.opened, window: this.listed.window() };
  }

  toEnter(): readonly EnterItem[] {
    return enterEntries(this.month, this.brought).map((entry) => entry.view());
  }

  view(): MonthView {
    const { tracker, portal, last } = this.month;
    return {
      month: this.opened,
      rows: {
        tracker: tracker.snapshot.rowCount,
        portal: portal.snapshot.rowCount,
        last: last?.snapshot.rowCount ?? null,
      },
      language: tracker.binding.language,
      portalColumns: sharedColumns(tracker, portal)
        .filter(isPortalColumn)
        .map(({ index }) => index),
      notes: this.notes,
      said: this.said,
      lost: this.lost,
      tally: monthTally(this.brought, this.listed.items, this.entries(), this.said),
      filter: this.listed.filter,
      listed: this.listed.items.length,
      window: this.listed.window(),
    };
  }

  private entries(): readonly MonthEntry[] {
    const { month, brought, said } = this;
    const questions = new Map([...openQuestions(month, brought), ...said.answered]);
    return [
      ...newEntries(month, brought),
      ...questionEntries(questions, said),
      ...changedEntries(month, brought, said.leftOut),
      ...enterEntries(month, brought),
      ...goneEntries(month, brought),
      ...sumEntries(month, brought),
      ...asideEntries(month, brought),
    ];
  }

  private saidWith(saying: MonthSaying): SaidOfMonth {
    switch (saying.say) {
      case "answer":
        return this.answer([saying.key], saying.answer);
      case "answerListed":
        return this.answer(
          this.listed.items.flatMap(({ key }) => (key.startsWith("conflict:") ? [key] : [])),
          saying.answer,
        );
      case "leaveOut":
        return withRowLeftOut(this.said, saying.key, saying.leftOut);
      case "leaveOutCell":
        return withCellLeftOut(this.said, saying.row, this.together(saying.index), saying.leftOut);
    }
  }

  private answer(keys: readonly string[], answer: MonthAnswer | null): SaidOfMonth {
    const open = openQuestions(this.month, this.brought);
    return keys.reduce((said, key) => withAnswered(said, key, answer, open.get(key)), this.said);
  }

  private together(index: number): readonly number[] {
    const { binding } = this.month.tracker;
    const column = statusUnits.flat().find((own) => binding.columns[own] === index);
    return column === undefined ? [index] : indexesTogether(binding, column);
  }
}
