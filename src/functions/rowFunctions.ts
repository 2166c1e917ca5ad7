import { answered, toAnswer, type Answer } from "./answer";
import { decideOneRow } from "./decideOneRow";
import type { OutcomeColumn } from "./rowOutcome";

function answerFor(
  column: OutcomeColumn,
  args: readonly [headings: unknown, row: unknown, rows: unknown, language: unknown],
): Answer {
  return answered(() => toAnswer(decideOneRow(column, ...args)));
}

/**
 * Gives the scenario of a row: A1, A2, D1, D2 or D3; empty where there is none.
 * @customfunction SCENARIO
 * @helpurl scenario
 * @param headings The table's heading row
 * @param row The row to decide, as wide as the headings
 * @param [rows] The whole table, or at least the rows of the same tenant: what a row gets hangs on them; without them a new subscription gives needs-existing
 * @param [language] What is written: en, ja, de, pt or es; the language of the headings unless told
 */
export function scenario(headings: unknown[][], row: unknown[][], rows?: unknown[][], language?: unknown): unknown {
  return answerFor("scenario", [headings, row, rows, language]);
}

/**
 * Gives the L1 value that a row is to have.
 * @customfunction L1VALUE
 * @helpurl l1value
 * @param headings The table's heading row
 * @param row The row to decide, as wide as the headings
 * @param [rows] The whole table, or at least the rows of the same tenant: what a row gets hangs on them; without them a new subscription gives needs-existing
 * @param [language] What is written: en, ja, de, pt or es; the language of the headings unless told
 */
export function l1Value(headings: unknown[][], row: unknown[][], rows?: unknown[][], language?: unknown): unknown {
  return answerFor("l1", [headings, row, rows, language]);
}

/**
 * Gives the L2 value that a row is to have.
 * @customfunction L2VALUE
 * @helpurl l2value
 * @param headings The table's heading row
 * @param row The row to decide, as wide as the headings
 * @param [rows] The whole table, or at least the rows of the same tenant: what a row gets hangs on them; without them a new subscription gives needs-existing
 * @param [language] What is written: en, ja, de, pt or es; the language of the headings unless told
 */
export function l2Value(headings: unknown[][], row: unknown[][], rows?: unknown[][], language?: unknown): unknown {
  return answerFor("l2", [headings, row, rows, language]);
}

/**
 * Gives the L3 value that a row is to have.
 * @customfunction L3VALUE
 * @helpurl l3value
 * @param headings The table's heading row
 * @param row The row to decide, as wide as the headings
 * @param [rows] The whole table, or at least the rows of the same tenant: what a row gets hangs on them; without them a new subscription gives needs-existing
 * @param [language] What is written: en, ja, de, pt or es; the language of the headings unless told
 */
export function l3Value(headings: unknown[][], row: unknown[][], rows?: unknown[][], language?: unknown): unknown {
  return answerFor("l3", [headings, row, rows, language]);
}

/**
 * Gives the service status that a row is to have.
 * @customfunction STATUS
 * @helpurl status
 * @param headings The table's heading row
 * @param row The row to decide, as wide as the headings
 * @param [rows] The whole table, or at least the rows of the same tenant: what a row gets hangs on them; without them a new subscription gives needs-existing
 * @param [language] What is written: en, ja, de, pt or es; the language of the headings unless told
 */
export function status(headings: unknown[][], row: unknown[][], rows?: unknown[][], language?: unknown): unknown {
  return answerFor("serviceStatus", [headings, row, rows, language]);
}

/**
 * Gives the owner that a row is to have.
 * @customfunction OWNER
 * @helpurl owner
 * @param headings The table's heading row
 * @param row The row to decide, as wide as the headings
 * @param [rows] The whole table, or at least the rows of the same tenant: what a row gets hangs on them; without them a new subscription gives needs-existing
 * @param [language] What is written: en, ja, de, pt or es; the language of the headings unless told
 */
export function owner(headings: unknown[][], row: unknown[][], rows?: unknown[][], language?: unknown): unknown {
  return answerFor("owner", [headings, row, rows, language]);
}

/**
 * Gives the next action that a row is to have.
 * @customfunction NEXTACTION
 * @helpurl nextaction
 * @param headings The table's heading row
 * @param row The row to decide, as wide as the headings
 * @param [rows] The whole table, or at least the rows of the same tenant: what a row gets hangs on them; without them a new subscription gives needs-existing
 * @param [language] What is written: en, ja, de, pt or es; the language of the headings unless told
 */
export function nextAction(headings: unknown[][], row: unknown[][], rows?: unknown[][], language?: unknown): unknown {
  return answerFor("nextAction", [headings, row, rows, language]);
}

/**
 * Gives the next action date that a row is to have: a date's serial number, or a text such as TBD.
 * @customfunction NEXTACTIONDATE
 * @helpurl nextactiondate
 * @param headings The table's heading row
 * @param row The row to decide, as wide as the headings
 * @param [rows] The whole table, or at least the rows of the same tenant: what a row gets hangs on them; without them a new subscription gives needs-existing
 * @param [language] What is written: en, ja, de, pt or es; the language of the headings unless told
 */
export function nextActionDate(
  headings: unknown[][],
  row: unknown[][],
  rows?: unknown[][],
  language?: unknown,
): unknown {
  return answerFor("nextActionDate", [headings, row, rows, language]);
}

/**
 * Gives what to look at in a row, as it stands in the flag column; empty where there is nothing.
 * @customfunction FLAG
 * @helpurl flag
 * @param headings The table's heading row
 * @param row The row to decide, as wide as the headings
 * @param [rows] The whole table, or at least the rows of the same tenant: what a row gets hangs on them; without them a new subscription gives needs-existing
 * @param [language] What is written: en, ja, de, pt or es; the language of the headings unless told
 */
export function flag(headings: unknown[][], row: unknown[][], rows?: unknown[][], language?: unknown): unknown {
  return answerFor("flag", [headings, row, rows, language]);
}

/**
 * Says in a sentence why a row gets what it gets, or is left as it is.
 * @customfunction WHY
 * @helpurl why
 * @param headings The table's heading row
 * @param row The row to decide, as wide as the headings
 * @param [rows] The whole table, or at least the rows of the same tenant: what a row gets hangs on them; without them a new subscription gives needs-existing
 * @param [language] What is written: en, ja, de, pt or es; the language of the headings unless told
 */
export function why(headings: unknown[][], row: unknown[][], rows?: unknown[][], language?: unknown): unknown {
  return answerFor("why", [headings, row, rows, language]);
}
