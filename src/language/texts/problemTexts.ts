import type { MonthProblem } from "../../review/merge/monthProblem";
import type { Problem } from "../../review/problem";

type Sentence<C extends Problem["code"]> = (problem: Extract<Problem, { code: C }>) => string;

/** What is wrong and what to do about it. */
export type ProblemTexts = { readonly [C in Problem["code"]]: Sentence<C> };

/** Those of bringing in an export, which have a file of their own. */
export type MonthProblemTexts = Pick<ProblemTexts, "no-room-below" | "sheet-taken" | MonthProblem["code"]>;
