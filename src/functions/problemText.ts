import { problemSentence } from "../language/problemSentence";
import type { Language } from "../playbook/language";
import type { ArgumentProblem } from "./argumentProblem";
import { textsFor } from "./texts/textsFor";

/** The sentence for a problem, in the language of the headings or the one asked for. */
export function problemText(problem: ArgumentProblem, language: Language): string {
  const texts = textsFor(language);
  if (problem.code === "heading-twice" || problem.code === "heading-missing") return problemSentence(texts.catalogue, problem);
  const sentence = texts.problem[problem.code] as (of: ArgumentProblem) => string;
  return sentence(problem);
}
