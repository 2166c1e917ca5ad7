import type { ArgumentProblem } from "../../language/texts/argumentProblem";
import type { Language } from "../../playbook/tracker/language";

/** Stops a function; the cell shows an error, and the sentence for it. */
export class ArgumentError extends Error {
  constructor(
    readonly problem: ArgumentProblem,
    readonly language: Language,
  ) {
    super(problem.code);
  }
}
