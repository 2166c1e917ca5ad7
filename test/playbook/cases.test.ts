import type { Decision } from "../../src/playbook/pages";
import type { Cell } from "../../src/playbook/tracker/cell";
import { languages } from "../../src/playbook/tracker/language";
import { meaningOf, meaningOfValue } from "../../src/playbook/tracker/meaning";
import { readCases, type Case, type Expected } from "./readCases";
import { afterwards, changesOf, decide, reordered, reversed, rotated, valuesOf, written, type Run } from "./run";

const cases = readCases();
const named = (list: readonly Case[]) =>
  list.map((each) => [`[${each.rule.join(", ")}] ${each.id}: ${each.why}`, each] as const);

/** A decision in the terms of a case. Held cells are not written; a completed row says its changes only. */
function said(run: Run, decision: Decision, row: number, expected: Expected): Expected {
  const isHeld = (column: string) => run.held?.some((held) => held[0] === row && held[1] === column) ?? false;
  const isCompleted = expected.writes.l1 === undefined && !isHeld("l1");
  const writes = valuesOf(decision.values)
    .filter(([column]) => !isHeld(column))
    .filter(
      ([column, value]) =>
        !isCompleted || meaningOf(column, run.rows[row]?.[column] ?? "") !== meaningOfValue(column, value),
    )
    .map(([column, value]) => [column, oneOf(written(value, run.language), expected.writes[column])]);
  return {
    scenario: decision.scenario,
    attention: decision.attention,
    left: decision.left,
    writes: Object.fromEntries(writes),
  };
}

/** Where the case allows any of several cells, the list itself stands for each of them. */
function oneOf(cell: Cell, allowed: Expected["writes"]["l1"]): Cell | readonly Cell[] {
  return Array.isArray(allowed) && allowed.includes(cell) ? allowed : cell;
}

function sayAll(run: Run, expected: readonly Expected[]): Expected[] {
  return decide(run).map((decision, row) => {
    const expectation = expected[row];
    if (expectation === undefined) throw new Error(`a decision on row ${row}, which doesn't exist`);
    return said(run, decision, row, expectation);
  });
}

const inOrder = (each: Case, order: readonly number[]) =>
  sayAll(
    reordered(each, order),
    order.map((row) => each.expect[row] as Expected),
  );
const expectedIn = (each: Case, order: readonly number[]) => order.map((row) => each.expect[row]);

test("[L1] a tracker in each language is read and written in it", () => {
  expect(
    languages.filter((language) => !cases.some((each) => each.id === language && each.language === language)),
  ).toEqual(["en"]);
});

test("every case has an id of its own", () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

test.each(named(cases))("%s", (_, each) => {
  expect(sayAll(each, each.expect)).toEqual(each.expect);
});

describe("the order of the rows plays no part", () => {
  const free = cases.filter(({ ordered, rows }) => !ordered && rows.length > 1);

  test.each(named(free))("%s (from the bottom up)", (_, each) => {
    const order = reversed(each.rows.length);
    expect(inOrder(each, order)).toEqual(expectedIn(each, order));
  });

  test.each(named(free))("%s (turned round)", (_, each) => {
    const order = rotated(each.rows.length, Math.ceil(each.rows.length / 2));
    expect(inOrder(each, order)).toEqual(expectedIn(each, order));
  });
});

describe("[W2, F0] a second run changes nothing", () => {
  test.each(named(cases))("%s", (_, each) => {
    const first = decide(each);
    const second = afterwards(each, first);
    const decisions = decide(second);
    expect(changesOf(second, decisions)).toEqual([]);
    expect(decisions.map(({ attention }) => attention)).toEqual(first.map(({ attention }) => attention));
  });
});
