import type { L1Id } from "../tracker/term";
import type { RowOutcome, ScenarioId } from "../outcome";
import { noValues, type Decision } from "./decision";
import { noExistingRows, type ExistingRows } from "../noIntent/existingRows";
import { fillRow } from "./fillRow";
import { compiledTable } from "./rowFacts";
import type { RunState } from "./runState";

const l1OfScenario = (scenario: ScenarioId): L1Id => (scenario === "A1" ? "l1.inProgress" : "l1.noIntent");

/**
 * The decision of one row, given the rows at No Intent of its tenant + service [S2–S4, F0–F3].
 * Only new subscriptions ask for those, and rows that were filled as D3.
 */
export function decideRow(run: RunState, row: number, existing: ExistingRows = noExistingRows): Decision {
  const subscription = !run.facts.isNewSubscription(row) ? "notNew" : existing.count > 0 ? "newUnderNoIntent" : "new";
  const combination = run.facts.combination(row) + compiledTable.offset("subscription", subscription);
  const rule = compiledTable.ruleAt(combination);
  const bare = {
    rule: rule.id,
    combination,
    scenario: null,
    attention: [],
    left: null,
    completed: false,
    values: noValues,
  };
  return { ...bare, ...decidedBy(run, row, rule.then, existing) };
}

function decidedBy(run: RunState, row: number, outcome: RowOutcome, existing: ExistingRows): Partial<Decision> {
  if ("left" in outcome) return { left: outcome.left };
  if ("attention" in outcome) return { attention: [outcome.attention] };
  const { scenario, stop } = outcome;
  if (stop !== undefined) return { scenario, attention: [stop] };
  const completed = run.facts.l1(row) === l1OfScenario(scenario);
  const filled = fillRow(run, { row, scenario, existing, completed });
  return "stop" in filled ? { scenario, attention: [filled.stop] } : { scenario, ...filled };
}

/** A row the first run filled as D3; what it lacks comes from the rows it was filled from. */
export function isSettledD3(run: RunState, row: number): boolean {
  if (run.facts.l1(row) !== "l1.noIntent") return false;
  return compiledTable.ruleAt(run.facts.combination(row)).id === "S3.D3-settled";
}
