import { isMet, type DecisionTable, type Facts, type Rule, type Space } from "./table";

/** A fact that keeps a rule from holding: what it is, and what it would have to be. */
export interface MissingFact {
  readonly fact: string;
  readonly is: string;
  readonly wanted: readonly string[];
}

export interface Miss<Outcome> {
  readonly rule: string;
  readonly then: Outcome;
  readonly missing: readonly MissingFact[];
}

/** Why each rule holds for these facts, or what is missing for it: nothing missing means it holds. */
export function explain<S extends Space, Outcome>(table: DecisionTable<S, Outcome>, facts: Facts<S>): Miss<Outcome>[] {
  return table.rules.map((rule) => ({ rule: rule.id, then: rule.then, missing: missingFor(table.space, rule, facts) }));
}

function missingFor<S extends Space, Outcome>(space: S, rule: Rule<S, Outcome>, facts: Facts<S>): MissingFact[] {
  const missing = Object.entries(rule.when).flatMap(([fact, wanted]) => {
    const is = facts[fact] ?? "";
    return wanted === undefined || wanted.includes(is) ? [] : [{ fact, is, wanted }];
  });
  return [...missing, ...takenBy(space, rule, facts, missing)];
}

/** With all that is missing there, the rule would not hold yet: what would have to be otherwise for it not to be taken. */
function takenBy<S extends Space>(
  space: S,
  { when, unless = [] }: Rule<S, unknown>,
  facts: Facts<S>,
  missing: readonly MissingFact[],
): MissingFact[] {
  const asWanted = { ...facts, ...Object.fromEntries(missing.map(({ fact, wanted }) => [fact, wanted[0]])) };
  const taken = unless.find((condition) => isMet(condition, asWanted));
  if (taken === undefined) return [];
  const ways = Object.entries(taken).map(([fact, values]) => {
    const others = (when[fact] ?? space[fact] ?? []).filter((value) => values?.includes(value) !== true);
    return { fact, is: facts[fact] ?? "", wanted: others };
  });
  return ways.filter(({ wanted }) => wanted.length > 0).slice(0, 1);
}
