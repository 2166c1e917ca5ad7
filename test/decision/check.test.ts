import { check } from "../../src/decision/check";
import type { DecisionTable } from "../../src/decision/table";

const space = { light: ["red", "amber", "green"], walker: ["yes", "no"] } as const;
type Crossing = DecisionTable<typeof space, "stop" | "go">;
type CrossingRule = Crossing["rules"][number];

const sound: readonly CrossingRule[] = [
  { id: "red", when: { light: ["red"] }, then: "stop" },
  { id: "walker", when: { light: ["amber", "green"], walker: ["yes"] }, then: "stop" },
  { id: "free", when: { light: ["amber", "green"], walker: ["no"] }, then: "go" },
];
const crossing = (rules: readonly CrossingRule[], impossible: Crossing["impossible"] = []): Crossing => ({
  space,
  rules,
  impossible,
});
const clean = { combinations: 6, overlaps: [], unreachable: [], unknownTerms: [], sameId: [], gaps: [] };

test("[S6] a sound table has no findings", () => {
  expect(check(crossing(sound))).toEqual(clean);
});

test("[S6] a rule without conditions covers everything", () => {
  expect(check(crossing([{ id: "any", when: {}, then: "go" }]))).toEqual(clean);
});

test("[S6] finds two rules for one combination, with an example, once a pair", () => {
  const rules: CrossingRule[] = [...sound, { id: "green", when: { light: ["green"] }, then: "go" }];
  expect(check(crossing(rules))).toEqual({
    ...clean,
    overlaps: [
      { rules: ["walker", "green"], example: { light: "green", walker: "yes" } },
      { rules: ["free", "green"], example: { light: "green", walker: "no" } },
    ],
  });
});

test("[S6] finds three rules on one combination as three pairs", () => {
  const rules: CrossingRule[] = [
    { id: "a", when: {}, then: "go" },
    { id: "b", when: { light: ["red"] }, then: "stop" },
    { id: "c", when: { light: ["red"], walker: ["no"] }, then: "stop" },
  ];
  expect(check(crossing(rules)).overlaps.map((overlap) => overlap.rules)).toEqual([
    ["a", "b"],
    ["a", "c"],
    ["b", "c"],
  ]);
});

test("[S6] finds what no rule covers, as few conditions", () => {
  expect(check(crossing(sound.slice(0, 2)))).toEqual({
    ...clean,
    gaps: [{ when: { light: ["amber", "green"], walker: ["no"] }, example: { light: "amber", walker: "no" } }],
  });
  expect(check(crossing(sound.slice(1)))).toEqual({
    ...clean,
    gaps: [{ when: { light: ["red"] }, example: { light: "red", walker: "yes" } }],
  });
});

test("[S6] a table without rules is one gap", () => {
  expect(check(crossing([]))).toEqual({ ...clean, gaps: [{ when: {}, example: { light: "red", walker: "yes" } }] });
});

test("[S6] combinations that can't occur are no gaps and no overlaps", () => {
  expect(check(crossing(sound.slice(1), [{ light: ["red"] }]))).toEqual(clean);
  const overlapping: CrossingRule[] = [
    ...sound.slice(1),
    { id: "walkers", when: { light: ["red", "green"], walker: ["yes"] }, then: "stop" },
  ];
  expect(check(crossing(overlapping, [{ light: ["red"] }, { light: ["green"], walker: ["yes"] }])).overlaps).toEqual(
    [],
  );
});

test("[S6] finds a rule that only combinations reach that can't occur", () => {
  expect(check(crossing(sound, [{ light: ["red"] }]))).toEqual({ ...clean, unreachable: ["red"] });
});

test("[S6] what another rule takes before a rule is no overlap, and what nobody takes of it a gap", () => {
  const before: CrossingRule = { id: "walker", when: { walker: ["yes"] }, then: "stop" };
  const rest: CrossingRule = { id: "rest", when: {}, unless: [before.when], then: "go" };
  expect(check(crossing([before, rest]))).toEqual(clean);
  expect(check(crossing([rest])).gaps).toEqual([
    { when: { walker: ["yes"] }, example: { light: "red", walker: "yes" } },
  ]);
  expect(check(crossing([before, { ...rest, unless: [{ light: ["red"], walker: ["yes"] }] }])).overlaps).toEqual([
    { rules: ["walker", "rest"], example: { light: "amber", walker: "yes" } },
  ]);
});

test("[S6] finds a rule of which others take everything, and what the space doesn't have in what they take", () => {
  const whole: CrossingRule = { id: "whole", when: { light: ["red"] }, unless: [{ light: ["red"] }], then: "go" };
  expect(check(crossing([...sound, whole])).unreachable).toEqual(["whole"]);
  const table: DecisionTable<{ readonly [fact: string]: readonly [string, ...string[]] }, string> = {
    space,
    impossible: [],
    rules: [{ id: "any", when: {}, unless: [{ light: ["purple"] }, { weather: ["rain"] }], then: "go" }],
  };
  expect(check(table).unknownTerms).toEqual([
    { rule: "any", fact: "light", value: "purple" },
    { rule: "any", fact: "weather" },
  ]);
});

test("[S6] finds a rule that allows a fact no value at all", () => {
  expect(check(crossing([...sound, { id: "never", when: { light: [] }, then: "go" }]))).toEqual({
    ...clean,
    unreachable: ["never"],
  });
});

test("[S6] finds ids that are used twice", () => {
  const rules: CrossingRule[] = [
    { id: "red", when: { light: ["red"] }, then: "stop" },
    { id: "rest", when: { light: ["amber"] }, then: "go" },
    { id: "rest", when: { light: ["green"] }, then: "go" },
  ];
  expect(check(crossing(rules))).toEqual({ ...clean, sameId: ["rest"] });
});

test("[S6] finds facts and values that the space doesn't have", () => {
  const table: DecisionTable<{ readonly [fact: string]: readonly [string, ...string[]] }, string> = {
    space,
    impossible: [],
    rules: [
      { id: "red", when: { light: ["red", "purple"] }, then: "stop" },
      { id: "rest", when: { light: ["amber", "green"], weather: ["rain"] }, then: "go" },
    ],
  };
  expect(check(table).unknownTerms).toEqual([
    { rule: "red", fact: "light", value: "purple" },
    { rule: "rest", fact: "weather" },
  ]);
});
