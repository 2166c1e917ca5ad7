import type { OutputValue } from "../tracker/meaning";
import { noValues, type AnyDecision } from "../page/decision";

/** A text for each decision, the same for decisions that say the same of rows that rest on the same others. */
export function decisionKeys(): (decision: AnyDecision) => string {
  const groups = new Map<readonly number[], number>();
  const groupOf = (rows: readonly number[]): number => {
    const group = groups.get(rows) ?? groups.size;
    groups.set(rows, group);
    return group;
  };
  return ({ combination, attention, completed, values, existing, engagements }) =>
    [
      combination,
      completed,
      groupOf(existing),
      groupOf(engagements),
      attention.join(),
      values === noValues ? "" : valuesKey(values),
    ].join(" ");
}

function valuesKey(values: AnyDecision["values"]): string {
  return Object.entries(values)
    .map(([column, value]) => `${column}=${JSON.stringify(valueKey(value))}`)
    .join();
}

function valueKey(value: OutputValue): string {
  if ("term" in value) return `term ${value.term}`;
  if ("text" in value) return `text ${value.text}`;
  return "date" in value ? `${value.from} ${value.date}` : `scenario ${value.scenario}`;
}
