import { answered, toAnswer, type Answer } from "./answer";
import { decideOneRow } from "./decideOneRow";
import type { OutcomeColumn } from "./rowOutcome";

function answerFor(
  column: OutcomeColumn,
  [headings, row, rows, language, pages]: readonly [
    headings: unknown,
    row: unknown,
    rows: unknown,
    language: unknown,
    pages: unknown,
  ],
): Answer {
  return answered(() => toAnswer(decideOneRow(column, headings, row, rows, { language, pages })));
}

/**
 * @customfunction SCENARIO
 * @helpurl scenario
 */
export function scenario(
  headings: unknown[][],
  row: unknown[][],
  rows?: unknown[][],
  language?: unknown,
  pages?: unknown,
): unknown {
  return answerFor("scenario", [headings, row, rows, language, pages]);
}

/**
 * @customfunction L1VALUE
 * @helpurl l1value
 */
export function l1Value(
  headings: unknown[][],
  row: unknown[][],
  rows?: unknown[][],
  language?: unknown,
  pages?: unknown,
): unknown {
  return answerFor("l1", [headings, row, rows, language, pages]);
}

/**
 * @customfunction L2VALUE
 * @helpurl l2value
 */
export function l2Value(
  headings: unknown[][],
  row: unknown[][],
  rows?: unknown[][],
  language?: unknown,
  pages?: unknown,
): unknown {
  return answerFor("l2", [headings, row, rows, language, pages]);
}

/**
 * @customfunction L3VALUE
 * @helpurl l3value
 */
export function l3Value(
  headings: unknown[][],
  row: unknown[][],
  rows?: unknown[][],
  language?: unknown,
  pages?: unknown,
): unknown {
  return answerFor("l3", [headings, row, rows, language, pages]);
}

/**
 * @customfunction STATUS
 * @helpurl status
 */
export function status(
  headings: unknown[][],
  row: unknown[][],
  rows?: unknown[][],
  language?: unknown,
  pages?: unknown,
): unknown {
  return answerFor("serviceStatus", [headings, row, rows, language, pages]);
}

/**
 * @customfunction OWNER
 * @helpurl owner
 */
export function owner(
  headings: unknown[][],
  row: unknown[][],
  rows?: unknown[][],
  language?: unknown,
  pages?: unknown,
): unknown {
  return answerFor("owner", [headings, row, rows, language, pages]);
}

/**
 * @customfunction NEXTACTION
 * @helpurl nextaction
 */
export function nextAction(
  headings: unknown[][],
  row: unknown[][],
  rows?: unknown[][],
  language?: unknown,
  pages?: unknown,
): unknown {
  return answerFor("nextAction", [headings, row, rows, language, pages]);
}

/**
 * @customfunction NEXTACTIONDATE
 * @helpurl nextactiondate
 */
export function nextActionDate(
  headings: unknown[][],
  row: unknown[][],
  rows?: unknown[][],
  language?: unknown,
  pages?: unknown,
): unknown {
  return answerFor("nextActionDate", [headings, row, rows, language, pages]);
}

/**
 * @customfunction FLAG
 * @helpurl flag
 */
export function flag(
  headings: unknown[][],
  row: unknown[][],
  rows?: unknown[][],
  language?: unknown,
  pages?: unknown,
): unknown {
  return answerFor("flag", [headings, row, rows, language, pages]);
}

/**
 * @customfunction WHY
 * @helpurl why
 */
export function why(
  headings: unknown[][],
  row: unknown[][],
  rows?: unknown[][],
  language?: unknown,
  pages?: unknown,
): unknown {
  return answerFor("why", [headings, row, rows, language, pages]);
}
