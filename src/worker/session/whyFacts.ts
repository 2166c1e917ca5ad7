import { combinationAt } from "../../decision/combinations";
import { explain } from "../../decision/explain";
import { isResult, type Decision, type FactName } from "../../playbook/pages";
import type { Playbook } from "../../playbook/playbook";
import type { MatchedFact, NearMiss } from "../rowView";

/** The facts that the row's rule names, as they are. */
export function matchedFacts({ table }: Playbook, { rule, combination }: Decision): readonly MatchedFact[] {
  const factNames = Object.keys(table.space) as FactName[];
  const facts = combinationAt(table.space, combination);
  const named = table.rules.find(({ id }) => id === rule)?.when ?? {};
  return factNames.filter((fact) => fact in named).map((fact) => ({ fact, value: facts[fact] ?? "" }));
}

/** For each scenario the rule that comes nearest; the nearest scenarios first. */
export function nearestScenarios({ table, scenarios }: Playbook, { combination }: Decision): readonly NearMiss[] {
  const misses = explain(table, combinationAt(table.space, combination));
  return scenarios
    .flatMap((scenario) => {
      const own = misses
        .filter(({ then }) => "scenario" in then && then.scenario === scenario && then.stop === undefined)
        .filter(({ missing }) => !missing.some((miss) => isResult(scenario, miss)));
      const [nearest] = own.sort((one, other) => one.missing.length - other.missing.length);
      return nearest === undefined || nearest.missing.length === 0 ? [] : [{ scenario, missing: nearest.missing }];
    })
    .sort((one, other) => one.missing.length - other.missing.length);
}
