import type { BatchRecord } from "./batchRecord";
import { ExcelError } from "./excelError";
import type { PlannedHappening } from "./plans";
import type { BeforeStep, Step } from "./step";

/** A step that sets something, or calls what does not merely get something. */
const changes = ({ kind, member }: Step): boolean => kind === "set" || (kind === "call" && !/\.get[A-Z]/.test(member));

/** Writes the steps of a batch down as they are taken; a planned failure comes before its step. */
export function recorder(record: BatchRecord, plans: readonly PlannedHappening[]): BeforeStep {
  let changed = 0;
  return (step) => {
    if (changes(step)) changed += 1;
    for (const plan of plans) {
      const { happening } = plan;
      if (happening.kind !== "fail-step" || plan.reached) continue;
      const here =
        typeof happening.step === "number" ? changes(step) && changed === happening.step : happening.step(step);
      if (!here) continue;
      plan.reached = true;
      throw new ExcelError(happening.code, step.member);
    }
    record.steps.push(step);
  };
}
