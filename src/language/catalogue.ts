import type { Problem } from "../review/problem";

type Sentence<C extends Problem["code"]> = (problem: Extract<Problem, { code: C }>) => string;

/** Everything the add-in says to people, in one language. A text left out does not compile [L2]. */
export interface Catalogue {
  /** What is wrong and what to do about it. */
  readonly problem: { readonly [C in Problem["code"]]: Sentence<C> };
}
