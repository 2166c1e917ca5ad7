import type { Decision } from "../../playbook/pages";
import type { Reviewed } from "../../review/propose/reviewed";

/** What rows are counted and listed by; no object is made for it. */
export type Decided = Pick<Decision, "scenario" | "attention" | "left" | "values">;

/** Throws for a row that is not decided. */
export function decided({ decisions }: Pick<Reviewed, "decisions">, row: number): Decided {
  const decision = decisions.decided(row);
  if (decision === undefined) throw new Error(`row ${row} is not decided`);
  return decision as Decided;
}
