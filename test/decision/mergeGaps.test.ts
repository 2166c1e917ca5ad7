import * as fc from "fast-check";
import { combinationAt, countCombinations } from "../../src/decision/combinations";
import { mergeGaps } from "../../src/decision/mergeGaps";
import { isMet, type Space } from "../../src/decision/table";

const space = { light: ["red", "amber", "green"], walker: ["yes", "no"] } as const;

test("[S6] nothing uncovered gives no gaps", () => {
  expect(mergeGaps(space, [])).toEqual([]);
});

test("[S6] combinations that differ in one fact become one condition", () => {
  expect(
    mergeGaps(space, [
      { light: "red", walker: "no" },
      { light: "green", walker: "no" },
    ]),
  ).toEqual([{ when: { light: ["red", "green"], walker: ["no"] }, example: { light: "red", walker: "no" } }]);
});

test("[S6] a fact that may have any value is not named", () => {
  expect(
    mergeGaps(space, [
      { light: "green", walker: "yes" },
      { light: "green", walker: "no" },
    ]),
  ).toEqual([{ when: { light: ["green"] }, example: { light: "green", walker: "yes" } }]);
});

test("[S6] combinations that share nothing stay apart", () => {
  expect(
    mergeGaps(space, [
      { light: "red", walker: "yes" },
      { light: "green", walker: "no" },
    ]),
  ).toHaveLength(2);
});

const spaces: fc.Arbitrary<Space> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })
  .map((sizes) =>
    Object.fromEntries(
      sizes.map((size, fact): [string, [string, ...string[]]] => [
        `fact${fact}`,
        ["value0", ...Array.from({ length: size - 1 }, (_, value) => `value${value + 1}`)],
      ]),
    ),
  );
const uncovered = spaces.chain((each) =>
  fc.tuple(fc.constant(each), fc.uniqueArray(fc.nat({ max: countCombinations(each) - 1 }))),
);

test("[S6] gaps cover exactly what is uncovered, each combination once, with an example of their own", () => {
  fc.assert(
    fc.property(uncovered, ([each, numbers]) => {
      const gaps = mergeGaps(
        each,
        [...numbers].sort((one, other) => one - other).map((number) => combinationAt(each, number)),
      );
      const wanted = new Set(numbers);
      for (let number = 0; number < countCombinations(each); number++) {
        const covering = gaps.filter(({ when }) => isMet(when, combinationAt(each, number)));
        expect(covering).toHaveLength(wanted.has(number) ? 1 : 0);
      }
      for (const { when, example } of gaps) expect(isMet(when, example)).toBe(true);
    }),
  );
});
