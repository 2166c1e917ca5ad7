import { isSameCell, type Cell } from "../../../playbook/tracker/cell";
import { columnNow } from "../../../review/apply/bindReceipt";
import { matchRows, type RowMatch } from "../../../review/apply/matchRows";
import { leftOutNow } from "../../../review/merge/apply/leftOutNow";
import type { BroughtIn } from "../../../review/merge/bringIn";
import type { Month } from "../../../review/merge/month";
import type { QuestionItem } from "../monthItem";
import type { MonthAnswer } from "../monthSaying";
import { openQuestions } from "./questionEntries";
import { answerTo, keyAt, nothingSaidOfMonth, withAnswered, type SaidOfMonth } from "./saidOfMonth";

/** What was said of a month before, and the tables it was said of. */
export interface SaidThen extends Pick<Month, "tracker" | "portal"> {
  readonly said: SaidOfMonth;
}

/** What was said, where it fits now; `brought`: what comes of it; of how many things it fits no more. */
export interface SaidAgain {
  readonly said: SaidOfMonth;
  readonly brought: BroughtIn;
  readonly lost: number;
}

interface Wanted {
  readonly key: string;
  readonly then: QuestionItem;
  readonly answer: MonthAnswer;
}

/**
 * What a person said of a month, for the month as it is now. Rows of both tables are found again as for writing [W4];
 * of rows that look alike and were moved nobody can tell which was meant. An answer is given again only to the question
 * it was given to, with the same values; what was asked in consequence of other answers is asked after those are given.
 */
export function sayAgain(month: Month, before: SaidThen, bring: (said: SaidOfMonth) => BroughtIn): SaidAgain {
  const tracker = surely(matchRows(before.tracker, month.tracker));
  const portal = surely(matchRows(before.portal, month.portal));
  const { leftOut, answered } = before.said;
  const [listing, listingNow] = [before.tracker.snapshot.listing, month.tracker.snapshot.listing];
  const own = leftOutNow(leftOut, tracker, (index) => columnNow(listing, listingNow, index));
  const fresh = new Set([...leftOut.fresh].flatMap((row) => portal.now[row] ?? []));
  let said: SaidOfMonth = { ...nothingSaidOfMonth, leftOut: { ...own, fresh } };
  let wanted = [...answered.values()].flatMap((then) => wantedNow(then, before.said, tracker, portal));
  for (;;) {
    const brought = bring(said);
    const open = openQuestions(month, brought);
    const fits = wanted.filter((one) => isFor(one, open.get(one.key)));
    if (fits.length === 0) {
      const lost = answered.size - said.answered.size + missing(leftOut, said.leftOut);
      return { said, brought, lost };
    }
    for (const { key, answer } of fits) said = withAnswered(said, key, answer, open.get(key));
    wanted = wanted.filter((one) => !fits.includes(one));
  }
}

/** Rows that look alike, or do since another came, are found where none of them was disturbed. */
function surely(match: RowMatch): Pick<RowMatch, "now"> {
  const isOne = (row: number) => match.twins(row).length === 1 && !match.hasNewTwins(row);
  const isSure = (row: number) => isOne(row) || match.isUndisturbed(row);
  return { now: match.now.map((place, row) => (isSure(row) ? place : undefined)) };
}

function wantedNow(
  then: QuestionItem,
  said: SaidOfMonth,
  tracker: Pick<RowMatch, "now">,
  portal: Pick<RowMatch, "now">,
): readonly Wanted[] {
  const row = (then.what === "grown" ? portal : tracker).now[then.name.row];
  const given = answerTo(said, then.key);
  const answer = typeof given === "number" ? portal.now[given] : given;
  return row === undefined || answer === undefined || answer === null
    ? []
    : [{ key: keyAt(then.key, row), then, answer }];
}

/** Whether an answer is one to a question as it is asked now. */
function isFor({ then, answer }: Wanted, now: QuestionItem | undefined): boolean {
  switch (now?.what) {
    case "pair":
      return now.candidates.some(({ standing }) => standing === answer);
    case "conflict":
      return then.what === "conflict" && areSame(then.tracker, now.tracker) && areSame(then.portal, now.portal);
    case "grown":
      return then.what === "grown" && then.entitlements === now.entitlements;
    case undefined:
      return false;
  }
}

function areSame(then: readonly Cell[], now: readonly Cell[]): boolean {
  return then.length === now.length && then.every((cell, place) => isSameCell(cell, now[place] ?? ""));
}

function missing(then: SaidOfMonth["leftOut"], now: SaidOfMonth["leftOut"]): number {
  return then.fresh.size - now.fresh.size + then.rows.size - now.rows.size + then.cells.size - now.cells.size;
}
