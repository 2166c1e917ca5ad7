import { answered, toAnswer } from "./answer";
import { decideTable } from "./decideTable";

/**
 * Decides a whole table and spills one line a row: scenario, L1, L2, L3, service status, engagement scenario, target date, owner, next action date, next action, flag, why. Stands outside the table.
 * @customfunction OUTCOMES
 * @helpurl outcomes
 * @param headings The table's heading row
 * @param rows The table's rows, as wide as the headings; about 20,000 at most
 * @param [language] What is written: en, ja, de, pt or es; the language of the headings unless told
 * @returns One line a row; dates as serial numbers
 */
export function outcomes(headings: unknown[][], rows: unknown[][], language?: unknown): unknown[][] {
  return answered(() => decideTable(headings, rows, language).map((line) => line.map(toAnswer)));
}
