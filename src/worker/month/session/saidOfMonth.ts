import type { Answers } from "../../../review/merge/bringIn";
import { noAnswers } from "../../../review/merge/bringIn";
import { nothingOfMonthLeftOut, type MonthLeftOut } from "../../../review/merge/values/monthValues";
import type { QuestionItem } from "../monthItem";
import type { MonthAnswer } from "../monthSaying";

/** What is asked, as it was asked: nothing of it answered. */
export type Questions = ReadonlyMap<string, QuestionItem>;

/** What a person said of a month. */
export interface SaidOfMonth {
  readonly answers: Answers;
  /** The questions that were answered, as they were asked. */
  readonly answered: Questions;
  readonly leftOut: MonthLeftOut;
}

export const nothingSaidOfMonth: SaidOfMonth = {
  answers: noAnswers,
  answered: new Map(),
  leftOut: nothingOfMonthLeftOut,
};

/** "pair:32", "conflict:32:l1", "grown:11", "new:11", "changed:32": what it is, and of which data row, from 0. */
export function partsOf(key: string): { readonly of: string; readonly row: number; readonly rest: string } {
  const [of = "", row = "", ...rest] = key.split(":");
  return { of, row: Number(row), rest: [row, ...rest].join(":") };
}

/** The key of the same thing where its row stands at another place. */
export function keyAt(key: string, row: number): string {
  const [of, , ...rest] = key.split(":");
  return [of, row, ...rest].join(":");
}

/** An answer to a question, or one taken back (null). `question`: as it is asked now, where it is not answered yet. */
export function withAnswered(
  said: SaidOfMonth,
  key: string,
  answer: MonthAnswer | null,
  question: QuestionItem | undefined,
): SaidOfMonth {
  const asked = said.answered.get(key) ?? question ?? null;
  return { ...withAnswer(said, key, answer), answered: withKey(said.answered, key, answer === null ? null : asked) };
}

/** An answer of another kind of question is none. */
function withAnswer(said: SaidOfMonth, key: string, answer: MonthAnswer | null): SaidOfMonth {
  const { answers } = said;
  const { of, row, rest } = partsOf(key);
  switch (of) {
    case "pair": {
      const standing = typeof answer === "number" || answer === "gone" ? answer : null;
      return { ...said, answers: { ...answers, standings: withKey(answers.standings, row, standing) } };
    }
    case "conflict": {
      const side = answer === "tracker" || answer === "portal" ? answer : null;
      return { ...said, answers: { ...answers, conflicts: withKey(answers.conflicts, rest, side) } };
    }
    default: {
      const growth = answer === "new" || answer === "same" ? answer : null;
      return { ...said, answers: { ...answers, growths: withKey(answers.growths, row, growth) } };
    }
  }
}

/** What was answered to a question; null: nothing. */
export function answerTo({ answers }: SaidOfMonth, key: string): MonthAnswer | null {
  const { of, row, rest } = partsOf(key);
  if (of === "pair") return answers.standings.get(row) ?? null;
  return (of === "conflict" ? answers.conflicts.get(rest) : answers.growths.get(row)) ?? null;
}

/** A new row or a row that changes, left out or taken in. */
export function withRowLeftOut(said: SaidOfMonth, key: string, isOut: boolean): SaidOfMonth {
  const { leftOut } = said;
  const { of, row } = partsOf(key);
  const name = of === "new" ? "fresh" : "rows";
  return { ...said, leftOut: { ...leftOut, [name]: withMember(leftOut[name], row, isOut) } };
}

/** `indexes`: those that go together. */
export function withCellLeftOut(
  said: SaidOfMonth,
  row: number,
  indexes: readonly number[],
  isOut: boolean,
): SaidOfMonth {
  const { leftOut } = said;
  const own = indexes.reduce(
    (cells, index) => withMember(cells, index, isOut),
    leftOut.cells.get(row) ?? new Set<number>(),
  );
  return { ...said, leftOut: { ...leftOut, cells: withKey(leftOut.cells, row, own.size > 0 ? own : null) } };
}

function withKey<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | null): ReadonlyMap<K, V> {
  const now = new Map(map);
  if (value === null) now.delete(key);
  else now.set(key, value);
  return now;
}

function withMember(set: ReadonlySet<number>, member: number, isIn: boolean): ReadonlySet<number> {
  const now = new Set(set);
  if (isIn) now.add(member);
  else now.delete(member);
  return now;
}
