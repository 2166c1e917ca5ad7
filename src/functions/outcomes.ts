import { answered, toAnswer } from "./answer";
import { decideTable } from "./decideTable";

/**
 * @customfunction OUTCOMES
 * @helpurl outcomes
 */
export function outcomes(
  headings: unknown[][],
  rows: unknown[][],
  language?: unknown,
  pages?: unknown,
  columns?: unknown,
): unknown[][] {
  return answered(() => decideTable(headings, rows, { language, pages }, columns).map((line) => line.map(toAnswer)));
}
