import { countCombinations, stepOf } from "./combinations";
import type { Condition, DecisionTable, Rule, Space } from "./table";

/** A table as one array look-up. A combination's number is the sum of the offsets of its facts. */
export interface CompiledTable<S extends Space, Outcome> {
  /** What a fact of this value adds to the combination's number. */
  offset<F extends keyof S>(fact: F, value: S[F][number]): number;
  /** Throws for a combination no rule covers. */
  ruleAt(number: number): Rule<S, Outcome>;
}

/** Throws where two rules overlap: a table like that decides nothing. */
export function compile<S extends Space, Outcome>(table: DecisionTable<S, Outcome>): CompiledTable<S, Outcome> {
  const { space, rules } = table;
  const steps = stepOf(space);
  const lookup = new Int16Array(countCombinations(space)).fill(-1);
  rules.forEach((rule, place) => {
    for (const number of numbersOfRule(space, steps, rule)) {
      const other = rules[lookup[number] ?? -1];
      if (other !== undefined) throw new Error(`rules ${other.id} and ${rule.id} overlap at combination ${number}`);
      lookup[number] = place;
    }
  });
  return {
    offset: (fact, value) => offsetOf(space, steps, String(fact), value),
    ruleAt: (number) => {
      const rule = rules[lookup[number] ?? -1];
      if (rule === undefined) throw new Error(`no rule covers combination ${number}`);
      return rule;
    },
  };
}

function numbersOfRule<S extends Space>(
  space: S,
  steps: { readonly [F in keyof S]: number },
  { when, unless = [] }: Rule<S, unknown>,
): readonly number[] {
  const numbers = numbersOf(space, steps, when);
  if (unless.length === 0) return numbers;
  const taken = new Set(unless.flatMap((condition) => numbersOf(space, steps, condition)));
  return numbers.filter((number) => !taken.has(number));
}

function numbersOf<S extends Space>(
  space: S,
  steps: { readonly [F in keyof S]: number },
  when: Condition<S>,
): number[] {
  return Object.entries(space).reduce<number[]>(
    (numbers, [fact, values]) => {
      const offsets = (when[fact] ?? values).map((value) => offsetOf(space, steps, fact, value));
      return numbers.flatMap((number) => offsets.map((offset) => number + offset));
    },
    [0],
  );
}

function offsetOf<S extends Space>(
  space: S,
  steps: { readonly [F in keyof S]: number },
  fact: string,
  value: string,
): number {
  const place = space[fact]?.indexOf(value) ?? -1;
  if (place < 0) throw new Error(`fact ${fact} has no value ${value}`);
  return place * (steps[fact] ?? 0);
}
