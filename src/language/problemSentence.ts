import type { Problem } from "../review/problem";
import type { Catalogue } from "./texts/catalogue";

/** The sentence for a problem. */
export function problemSentence(catalogue: Catalogue, problem: Problem): string {
  const sentence = catalogue.problem[problem.code] as (of: Problem) => string;
  return sentence(problem);
}
