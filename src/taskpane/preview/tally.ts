import { attentionCodes, type AttentionCode, type ScenarioId } from "../../playbook/pages";
import type { RowProposal } from "../../review/propose/proposal";

/** The counts of a preview [W1]. Rows and cells are those that will be written: what was left out is not among them. */
export interface Tally {
  readonly rows: number;
  readonly cells: number;
  readonly fills: number;
  readonly replaces: number;
  readonly clears: number;
  readonly scenarios: ReadonlyMap<ScenarioId, number>;
  readonly attention: ReadonlyMap<AttentionCode, number>;
  readonly flagged: number;
  readonly changing: number;
  readonly left: number;
  /** Rows that wait for a word on whether No Intent was validated. */
  readonly newSubscriptions: readonly number[];
}

export function tally(proposals: readonly RowProposal[]): Tally {
  const kinds = { fill: 0, replace: 0, clear: 0 };
  const scenarios = new Map<ScenarioId, number>();
  const attention = new Map<AttentionCode, number>();
  const newSubscriptions: number[] = [];
  const counts = { rows: 0, flagged: 0, changing: 0, left: 0 };
  for (const { row, decision, changes } of proposals) {
    const before = kinds.fill + kinds.replace + kinds.clear;
    for (const change of changes) if (!change.leftOut) kinds[change.kind] += 1;
    if (kinds.fill + kinds.replace + kinds.clear > before) counts.rows += 1;
    if (changes.length > 0) counts.changing += 1;
    if (decision.scenario !== null) add(scenarios, decision.scenario);
    for (const code of decision.attention) add(attention, code);
    if (decision.attention.length > 0) counts.flagged += 1;
    if (decision.left !== null && decision.left !== "blank") counts.left += 1;
    if (isNewSubscription(decision.attention)) newSubscriptions.push(row);
  }
  const { fill: fills, replace: replaces, clear: clears } = kinds;
  return {
    ...counts,
    cells: fills + replaces + clears,
    fills,
    replaces,
    clears,
    scenarios,
    attention,
    newSubscriptions,
  };
}

export function isNewSubscription(attention: readonly AttentionCode[]): boolean {
  return attention.some((code) => attentionCodes[code].waits === true);
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
