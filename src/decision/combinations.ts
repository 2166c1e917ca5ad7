import type { Facts, Space } from "./table";

/** How many combinations of facts there are. */
export function countCombinations(space: Space): number {
  return Object.values(space).reduce((count, values) => count * values.length, 1);
}

/** The facts of the combination with this number, 0 ≤ number < countCombinations. The last fact turns fastest. */
export function combinationAt<S extends Space>(space: S, number: number): Facts<S> {
  const facts: Record<string, string> = {};
  let rest = number;
  for (const [fact, values] of Object.entries(space).reverse()) {
    facts[fact] = values[rest % values.length] ?? values[0];
    rest = Math.floor(rest / values.length);
  }
  return facts as Facts<S>;
}

/** What one step of each fact adds to a combination's number. */
export function stepOf<S extends Space>(space: S): { readonly [F in keyof S]: number } {
  const steps: Record<string, number> = {};
  let step = 1;
  for (const [fact, values] of Object.entries(space).reverse()) {
    steps[fact] = step;
    step *= values.length;
  }
  return steps as { readonly [F in keyof S]: number };
}
