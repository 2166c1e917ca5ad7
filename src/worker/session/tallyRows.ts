import { attentionCodes, type AttentionCode, type LeftReason, type ScenarioId } from "../../playbook/pages";
import type { Reviewed } from "../../review/propose/reviewed";
import type { ScenarioCount, Tally } from "../tally";
import { decided } from "./decided";
import { isL3ToChoose } from "./rowLists";

type Counts = { -readonly [K in keyof ScenarioCount]: ScenarioCount[K] };

export function tallyRows(reviewed: Reviewed): Tally {
  const { facts, input } = reviewed;
  const scenarios = new Map<ScenarioId, Counts>();
  const attention = new Map<AttentionCode, number>();
  const leftFor = new Map<LeftReason, number>();
  const counts = {
    rows: 0,
    statusRows: 0,
    flagOnlyRows: 0,
    flagged: 0,
    changing: 0,
    left: 0,
    waiting: 0,
    l3ToChoose: 0,
  };
  for (let row = 0; row < input.snapshot.rowCount; row++) {
    const decision = decided(reviewed, row);
    const [standing, part] = [facts.standing(row), facts.written(row)];
    if (standing !== "nothing") counts.changing += 1;
    if (standing === "written") counts.rows += 1;
    if (part === "status") counts.statusRows += 1;
    if (part === "flag") counts.flagOnlyRows += 1;
    if (decision.scenario !== null) addScenario(scenarios, decision.scenario, part);
    for (const code of decision.attention) attention.set(code, (attention.get(code) ?? 0) + 1);
    if (decision.attention.length > 0) counts.flagged += 1;
    if (decision.left !== null) leftFor.set(decision.left, (leftFor.get(decision.left) ?? 0) + 1);
    if (decision.left !== null && decision.left !== "blank") counts.left += 1;
    if (isWaiting(decision.attention)) counts.waiting += 1;
    if (isL3ToChoose(reviewed, row)) counts.l3ToChoose += 1;
  }
  const [fills, replaces, clears] = [sum(facts.kinds.fill), sum(facts.kinds.replace), sum(facts.kinds.clear)];
  return { ...counts, cells: fills + replaces + clears, fills, replaces, clears, scenarios, attention, leftFor };
}

export function isWaiting(attention: readonly AttentionCode[]): boolean {
  return attention.some((code) => attentionCodes[code].waits === true);
}

function addScenario(counts: Map<ScenarioId, Counts>, scenario: ScenarioId, part: string): void {
  const own = counts.get(scenario) ?? { rows: 0, status: 0, flagOnly: 0 };
  counts.set(scenario, own);
  own.rows += 1;
  if (part === "status") own.status += 1;
  if (part === "flag") own.flagOnly += 1;
}

function sum(numbers: Uint8Array): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
