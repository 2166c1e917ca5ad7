import { isError, type Cell } from "../playbook/tracker/cell";
import type { Language } from "../playbook/tracker/language";
import type { ArgumentProblem } from "../language/texts/argumentProblem";
import { ArgumentError } from "./arguments/argumentError";
import { problemText } from "./problemText";

export type Answer = string | number | boolean | CustomFunctions.Error;

/** A cell as Excel takes it from a function: an error that stands in the table is handed on as one. */
export function toAnswer(cell: Cell): Answer {
  return isError(cell) ? new CustomFunctions.Error(codeOf(cell.error)) : cell;
}

/** Runs a function; whatever goes wrong becomes a cell error with a sentence [X3]. */
export function answered<T>(decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    const isOurs = error instanceof ArgumentError;
    const problem: ArgumentProblem = isOurs ? error.problem : { code: "unexpected" };
    const language: Language = isOurs ? error.language : "en";
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, problemText(problem, language));
  }
}

/**
 * A function can't give every error that a cell can hold; what it can't give, #REF! and #NAME? among them, is #VALUE!.
 * See the notes on CustomFunctions.ErrorCode in Microsoft's types.
 */
function codeOf(error: string): CustomFunctions.ErrorCode {
  const { divisionByZero, invalidNumber, invalidValue, notAvailable, nullReference } = CustomFunctions.ErrorCode;
  return (
    [divisionByZero, invalidNumber, notAvailable, nullReference].find((code) => String(code) === error) ?? invalidValue
  );
}
