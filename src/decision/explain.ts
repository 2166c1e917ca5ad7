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
  return table.rules.map((rule) => ({ rule: rule.id, then: rule.then, missing: missingFor(rule, facts) }));
}

function missingFor<S extends Space, Outcome>(rule: Rule<S, Outcome>, facts: Facts<S>): MissingFact[] {
  if (isMet(rule.when, facts)) return [];
  return Object.entries(rule.when).flatMap(([fact, wanted]) => {
    const is = facts[fact] ?? "";
    return wanted === undefined || wanted.includes(is) ? [] : [{ fact, is, wanted }];
  });
}
