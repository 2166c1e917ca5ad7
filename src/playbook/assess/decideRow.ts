import { noValues, type AnyDecision } from "../page/decision";
import { noExistingRows, type ExistingRows } from "../page/existingRows";
import { fillRow } from "../page/fillRow";
import type { RowOutcome, Scenario, Standing } from "../page/page";
import { leadingPage } from "../pages";
import type { Decisions } from "./decisions";

/**
 * The decision of one row, given the rows of its tenant + service that it is judged by [S2–S4, F0–F3]; none where they
 * play no part.
 */
export function decideRow(state: Decisions, row: number, existing: ExistingRows = noExistingRows): AnyDecision {
  const combination = state.joined(row, leadingPage.join.value(state.table, row, existing));
  const rule = state.ruleAt(combination);
  const bare = {
    rule: rule.id,
    combination,
    scenario: null,
    attention: [],
    left: null,
    completed: false,
    values: noValues,
  };
  return { ...bare, ...decidedBy(state, row, rule.then, existing) };
}

function decidedBy(state: Decisions, row: number, outcome: RowOutcome, existing: ExistingRows): Partial<AnyDecision> {
  if ("left" in outcome) return { left: outcome.left };
  if ("attention" in outcome) return { attention: [outcome.attention] };
  const { scenario: id, stop } = outcome;
  if (stop !== undefined) return { scenario: id, attention: [stop] };
  const scenario = state.scenario(id);
  const filled = fillRow(state, { row, scenario, existing, standing: standingOf(state, row, scenario) });
  return "stop" in filled ? { scenario: id, attention: [filled.stop] } : { scenario: id, ...filled };
}

function standingOf(state: Decisions, row: number, { l1, handOver }: Scenario): Standing {
  if (state.table.readings.l1(row) !== l1) return "elsewhere";
  return handOver?.isOf(state, row) === true ? "handedOver" : "completed";
}
