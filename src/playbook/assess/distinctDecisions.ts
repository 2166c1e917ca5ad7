import { noValues, type AnyDecision } from "../page/decision";
import type { OutputValue } from "../tracker/meaning";

/** What follows on a part that decisions share; `code` where one ends. */
class Branch {
  readonly next = new Map<unknown, Branch>();
  code = 0;

  step(part: unknown): Branch {
    const known = this.next.get(part);
    if (known !== undefined) return known;
    const fresh = new Branch();
    this.next.set(part, fresh);
    return fresh;
  }
}

/**
 * Decisions, each once: those that say the same are one. They are looked up part by part, for a text of all parts would
 * be made anew for every row.
 */
export class DistinctDecisions {
  /** 0 stands for a row that is not decided. */
  private readonly all: (AnyDecision | undefined)[] = [undefined];
  private readonly root = new Branch();

  at(code: number): AnyDecision | undefined {
    return this.all[code];
  }

  codeOf(decision: AnyDecision): number {
    const { combination, completed, attention, values } = decision;
    let branch = this.root.step(combination).step(completed);
    for (const code of attention) branch = branch.step(code);
    if (values !== noValues) branch = stepValues(branch.step("filled"), values);
    if (branch.code === 0) branch.code = this.all.push(decision) - 1;
    return branch.code;
  }
}

function stepValues(start: Branch, values: AnyDecision["values"]): Branch {
  let branch = start;
  for (const column in values) {
    const value = values[column as keyof typeof values];
    if (value !== undefined) branch = stepValue(branch.step(column), value);
  }
  return branch;
}

function stepValue(branch: Branch, value: OutputValue): Branch {
  if ("term" in value) return branch.step(value.term);
  if ("text" in value) return branch.step("text").step(value.text);
  return "date" in value ? branch.step(value.from).step(value.date) : branch.step("scenario").step(value.scenario);
}
