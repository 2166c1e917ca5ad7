import { isFilled } from "../../../src/playbook/page/decision";
import type { Reviewed } from "./property";

/** How many rows had each outcome: what was never met was never tried. */
export type Outcomes = ReadonlyMap<string, number>;

export function countOutcomes(counts: Map<string, number>, { proposals }: Reviewed): void {
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { decision, changes, kept } of proposals) {
    count(decision.rule);
    if (isFilled(decision)) count(`gives ${decision.scenario}`);
    for (const code of decision.attention) count(code);
    for (const { column } of changes) count(`writes ${column}`);
    for (const { because } of kept) count(`keeps ${because}`);
  }
}
