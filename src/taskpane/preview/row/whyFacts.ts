import { combinationAt } from "../../../decision/combinations";
import { explain, type MissingFact } from "../../../decision/explain";
import { isResult, type Decision, type FactName, type ScenarioId } from "../../../playbook/pages";
import type { Playbook } from "../../../playbook/playbook";

/** A fact of a row that its rule asks for. */
export interface MatchedFact {
  readonly fact: FactName;
  readonly value: string;
}

/** The facts that the row's rule names, as they are. */
export function matchedFacts({ table }: Playbook, { rule, combination }: Decision): readonly MatchedFact[] {
  const factNames = Object.keys(table.space) as FactName[];
  const facts = combinationAt(table.space, combination);
  const named = table.rules.find(({ id }) => id === rule)?.when ?? {};
  return factNames.filter((fact) => fact in named).map((fact) => ({ fact, value: facts[fact] ?? "" }));
}

/** A scenario the row misses, and the facts it misses it by. */
export interface NearMiss {
  readonly scenario: ScenarioId;
  readonly missing: readonly MissingFact[];
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
