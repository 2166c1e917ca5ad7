import type { Language } from "../playbook/tracker/language";
import type { ArgumentProblem } from "../language/texts/argumentProblem";
import { sentencesFor } from "../language/sentencesFor";

/** The sentence for a problem. */
export function problemText(problem: ArgumentProblem, language: Language): string {
  const sentence = sentencesFor(language).functions.problem[problem.code] as (of: ArgumentProblem) => string;
  return sentence("given" in problem ? { ...problem, given: cut(problem.given) } : problem);
}

/** As much of what was given as tells which it was. */
function cut(given: string): string {
  return given.length > 40 ? `${given.slice(0, 40)}…` : given;
}
