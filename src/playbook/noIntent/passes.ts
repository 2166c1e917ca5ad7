import { isStatusKept } from "../page/after";
import type { Assessment } from "../page/assessment";
import { isFilled } from "../page/decision";
import type { Pass } from "../page/page";
import { isNewSubscription } from "../tracker/isNewSubscription";
import { noIntentScenarios } from "./scenarios";
import { settledUnderOthers } from "./table";

/**
 * The order of S2: rows that are no new subscription first, then the new ones against what those will be, then once
 * more the new ones that nothing was found for. An L2 that a person chose is there for the rows that take theirs from
 * others: a second run would find it.
 */
export const passes: readonly Pass[] = [
  { isOf: (state, row) => !isNewSubscription(state.table, row) && !isSettled(state, row), joined: false },
  { isOf: (state, row) => isSettled(state, row) && isChosen(state, row), joined: true },
  { isOf: (state, row) => isSettled(state, row) && !isChosen(state, row), joined: true },
  { isOf: (state, row) => isNewSubscription(state.table, row), joined: true },
  {
    isOf: (state, row) => (isNewSubscription(state.table, row) && isUndone(state, row)) || lacksL2(state, row),
    joined: true,
  },
];

/** A row that an earlier run filled from others; what it lacks comes from the rows it was filled from. */
function isSettled(state: Assessment, row: number): boolean {
  if (state.table.readings.l1(row) !== "l1.noIntent") return false;
  return state.ruleAt(state.combination(row)).id === settledUnderOthers;
}

function isChosen({ said }: Assessment, row: number): boolean {
  return said.choices?.get(row)?.l2 !== undefined;
}

/**
 * Also one whose L1 stays: the next run finds it beside those that turned. What another page decides of it is done [B2].
 */
function isUndone(state: Assessment, row: number): boolean {
  const decision = state.decided(row);
  if (decision === undefined) return false;
  if (isStatusKept(state, row, decision)) return true;
  const isOfOtherPage = decision.scenario !== null && !(decision.scenario in noIntentScenarios);
  return !isOfOtherPage && decision.scenario !== "D3" && !isFilled(decision);
}

/** The rows it is filled from had no L2; one of them may have got one since. */
function lacksL2(state: Assessment, row: number): boolean {
  return state.decided(row)?.attention[0] === "existing-l2-missing";
}
