import { sheetWords } from "../../../src/language/sheetWords";
import { bringIn } from "../../../src/review/merge/bringIn";
import type { Month } from "../../../src/review/merge/month";
import type { Standing } from "../../../src/review/merge/story/tellStory";
import pairs from "./cases/pairs.json";
import values from "./cases/values.json";
import { gridTable } from "./gridTable";
import { tellMonth, type ToldMonth } from "./tellMonth";

/** A month as lines, and what is to come of it; rows of answers count from 0. */
interface MonthCase {
  readonly name: string;
  readonly tracker: readonly string[];
  readonly export: readonly string[];
  readonly last: readonly string[] | null;
  readonly standings?: Readonly<Record<string, Standing>>;
  readonly conflicts?: Readonly<Record<string, "tracker" | "portal">>;
  readonly growths?: Readonly<Record<string, "new" | "same">>;
  readonly expected: Partial<ToldMonth>;
}

const cases = [...pairs, ...values] as readonly MonthCase[];

function monthOf(one: MonthCase, reversed: boolean): Month {
  const lines = (all: readonly string[]) => {
    const [headings = "", ...rows] = all;
    return gridTable([headings, ...(reversed ? rows.reverse() : rows)]);
  };
  return { tracker: lines(one.tracker), portal: lines(one.export), last: one.last === null ? null : lines(one.last) };
}

function answersOf({ standings = {}, conflicts = {}, growths = {} }: MonthCase) {
  const byRow = <V>(given: Readonly<Record<string, V>>) =>
    Object.entries(given).map(([row, own]) => [Number(row), own] as const);
  return {
    standings: new Map(byRow(standings)),
    conflicts: new Map(Object.entries(conflicts)),
    growths: new Map(byRow(growths)),
  };
}

describe.each(cases)("$name", (one) => {
  test("is told as expected", () => {
    const month = monthOf(one, false);
    expect(tellMonth(month, bringIn(month, sheetWords, answersOf(one)))).toMatchObject(one.expected);
  });

  test("the order of rows plays no part in how much is found", () => {
    const { standings, conflicts, growths } = one;
    if (standings ?? conflicts ?? growths) return;
    const sizes = (reversed: boolean) => {
      const month = monthOf(one, reversed);
      return Object.entries(tellMonth(month, bringIn(month, sheetWords))).map(
        ([part, lines]) => `${part} ${lines.length}`,
      );
    };
    expect(sizes(true)).toEqual(sizes(false));
  });
});
