import { answered, toAnswer } from "./answer";
import { decideTable } from "./decideTable";

/**
 * @customfunction OUTCOMES
 * @helpurl outcomes
 */
export function outcomes(headings: unknown[][], rows: unknown[][], language?: unknown): unknown[][] {
  return answered(() => decideTable(headings, rows, language).map((line) => line.map(toAnswer)));
}
