import { combinationAt } from "../../decision/combinations";
import { explain, type MissingFact } from "../../decision/explain";
import { decisionTable, factSpace, type FactSpace } from "../../playbook/noIntent/table";
import { scenarioIds, type ScenarioId } from "../../playbook/outcome";
import type { Decision } from "../../playbook/assess/decision";

export type FactName = keyof FactSpace;

/** A fact of a row that its rule asks for. */
export interface MatchedFact {
  readonly fact: FactName;
  readonly value: string;
}

/** The facts that the row's rule names, as they are. */
export function matchedFacts({ rule, combination }: Decision): readonly MatchedFact[] {
  const facts = combinationAt(factSpace, combination);
  const named = decisionTable.rules.find(({ id }) => id === rule)?.when ?? {};
  return factNames.filter((fact) => fact in named).map((fact) => ({ fact, value: facts[fact] }));
}

/** A scenario the row misses, and the facts it misses it by. */
export interface NearMiss {
  readonly scenario: ScenarioId;
  readonly missing: readonly (MissingFact & { readonly fact: string })[];
}

/** What a filled row shows for having been filled; nobody is to enter that by hand to get the scenario. */
function isResult({ fact, wanted }: MissingFact): boolean {
  return fact === "nextAction" || (fact === "l1" && wanted.every((value) => value === "noIntent"));
}

/** For each scenario the rule that comes nearest; the nearest scenarios first. */
export function nearestScenarios({ combination }: Decision): readonly NearMiss[] {
  const misses = explain(decisionTable, combinationAt(factSpace, combination));
  return scenarioIds
    .flatMap((scenario) => {
      const own = misses
        .filter(({ then }) => "scenario" in then && then.scenario === scenario && then.stop === undefined)
        .filter(({ missing }) => !missing.some(isResult));
      const [nearest] = own.sort((one, other) => one.missing.length - other.missing.length);
      return nearest === undefined || nearest.missing.length === 0 ? [] : [{ scenario, missing: nearest.missing }];
    })
    .sort((one, other) => one.missing.length - other.missing.length);
}

const factNames = Object.keys(factSpace) as FactName[];
