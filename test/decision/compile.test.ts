import { combinationAt, countCombinations, stepOf } from "../../src/decision/combinations";
import { compile } from "../../src/decision/compile";
import { explain } from "../../src/decision/explain";
import { isMet, type DecisionTable, type Facts } from "../../src/decision/table";

const space = { light: ["red", "amber", "green"], walker: ["yes", "no"], night: ["yes", "no"] } as const;
type Crossing = DecisionTable<typeof space, "stop" | "go">;

const crossing: Crossing = {
  space,
  impossible: [],
  rules: [
    { id: "red", when: { light: ["red"] }, then: "stop" },
    { id: "walker", when: { light: ["amber", "green"], walker: ["yes"] }, then: "stop" },
    { id: "free", when: { light: ["amber", "green"], walker: ["no"] }, then: "go" },
  ],
};

/** Written out by hand: light, walker, night, rule. */
const expected = [
  ["red", "yes", "yes", "red"],
  ["red", "yes", "no", "red"],
  ["red", "no", "yes", "red"],
  ["red", "no", "no", "red"],
  ["amber", "yes", "yes", "walker"],
  ["amber", "yes", "no", "walker"],
  ["amber", "no", "yes", "free"],
  ["amber", "no", "no", "free"],
  ["green", "yes", "yes", "walker"],
  ["green", "yes", "no", "walker"],
  ["green", "no", "yes", "free"],
  ["green", "no", "no", "free"],
] as const;

test.each(expected)("[S6] compiled: light %s, walker %s, night %s gives rule %s", (light, walker, night, rule) => {
  const { offset, ruleAt } = compile(crossing);
  expect(ruleAt(offset("light", light) + offset("walker", walker) + offset("night", night)).id).toBe(rule);
});

test("[S6] combinations are numbered from 0, each once, the last fact turning fastest", () => {
  const numbers = Array.from({ length: countCombinations(space) }, (_, number) => number);
  expect(numbers.map((number) => combinationAt(space, number))).toEqual(
    expected.map(([light, walker, night]) => ({ light, walker, night })),
  );
  expect(stepOf(space)).toEqual({ light: 4, walker: 2, night: 1 });
});

test("[S6] a table whose rules overlap doesn't compile", () => {
  expect(() =>
    compile({ ...crossing, rules: [...crossing.rules, { id: "green", when: { light: ["green"] }, then: "go" }] }),
  ).toThrow(/walker and green overlap/u);
});

test("[S6] a value the space doesn't have doesn't compile", () => {
  const table: DecisionTable<{ readonly [fact: string]: readonly [string, ...string[]] }, string> = {
    ...crossing,
    rules: [{ id: "purple", when: { light: ["purple"] }, then: "go" }],
  };
  expect(() => compile(table)).toThrow(/light has no value purple/u);
  expect(() => compile(crossing as typeof table).offset("light", "purple")).toThrow(/purple/u);
  expect(() => compile(crossing as typeof table).offset("weather", "rain")).toThrow(/weather/u);
});

test("[S6] a combination no rule covers throws, and is never another rule", () => {
  const { offset, ruleAt } = compile({ ...crossing, rules: crossing.rules.slice(1) });
  expect(() => ruleAt(offset("light", "red"))).toThrow(/no rule covers/u);
  expect(() => ruleAt(99)).toThrow(/no rule covers/u);
});

describe("a rule that doesn't hold where another takes the combination before it", () => {
  const table: Crossing = {
    ...crossing,
    rules: [
      { id: "night walker", when: { walker: ["yes"], night: ["yes"] }, then: "stop" },
      { id: "red", when: { light: ["red"] }, unless: [{ walker: ["yes"], night: ["yes"] }], then: "stop" },
      {
        id: "rest",
        when: { light: ["amber", "green"] },
        unless: [{ walker: ["yes"], night: ["yes"] }],
        then: "go",
      },
    ],
  };

  test.each([
    ["red", "yes", "yes", "night walker"],
    ["red", "yes", "no", "red"],
    ["red", "no", "yes", "red"],
    ["amber", "yes", "yes", "night walker"],
    ["amber", "yes", "no", "rest"],
    ["green", "no", "yes", "rest"],
  ] as const)("[S6] compiled: light %s, walker %s, night %s gives rule %s", (light, walker, night, rule) => {
    const { offset, ruleAt } = compile(table);
    expect(ruleAt(offset("light", light) + offset("walker", walker) + offset("night", night)).id).toBe(rule);
  });

  test("says what would have to be otherwise for it not to be taken, with the other facts it lacks", () => {
    const walksAtNight: Facts<typeof space> = { light: "red", walker: "yes", night: "yes" };
    expect(explain(table, walksAtNight).map(({ rule, missing }) => [rule, missing])).toEqual([
      ["night walker", []],
      ["red", [{ fact: "walker", is: "yes", wanted: ["no"] }]],
      [
        "rest",
        [
          { fact: "light", is: "red", wanted: ["amber", "green"] },
          { fact: "walker", is: "yes", wanted: ["no"] },
        ],
      ],
    ]);
  });

  test("names a fact of its own that it would be taken by once that is as wanted", () => {
    const [, wanting] = explain(
      {
        ...crossing,
        rules: [
          { id: "green walker", when: { light: ["green"], walker: ["yes"] }, then: "stop" },
          { id: "go", when: { light: ["green"] }, unless: [{ light: ["green"], walker: ["yes"] }], then: "go" },
        ],
      },
      { light: "red", walker: "yes", night: "no" },
    );
    expect(wanting?.missing).toEqual([
      { fact: "light", is: "red", wanted: ["green"] },
      { fact: "walker", is: "yes", wanted: ["no"] },
    ]);
  });
});

describe("what holds, and what is missing", () => {
  const facts: Facts<typeof space> = { light: "amber", walker: "yes", night: "no" };

  test("a condition holds where each fact it names has one of the values", () => {
    expect(isMet<typeof space>({}, facts)).toBe(true);
    expect(isMet<typeof space>({ light: ["red", "amber"], walker: ["yes"] }, facts)).toBe(true);
    expect(isMet<typeof space>({ light: ["red", "amber"], walker: ["no"] }, facts)).toBe(false);
    expect(isMet<typeof space>({ night: [] }, facts)).toBe(false);
  });

  test("each rule says what keeps it from holding", () => {
    expect(explain(crossing, facts)).toEqual([
      { rule: "red", then: "stop", missing: [{ fact: "light", is: "amber", wanted: ["red"] }] },
      { rule: "walker", then: "stop", missing: [] },
      { rule: "free", then: "go", missing: [{ fact: "walker", is: "yes", wanted: ["no"] }] },
    ]);
  });

  test("several facts may be missing", () => {
    expect(explain(crossing, { ...facts, light: "red" })[2]?.missing).toEqual([
      { fact: "light", is: "red", wanted: ["amber", "green"] },
      { fact: "walker", is: "yes", wanted: ["no"] },
    ]);
  });
});
