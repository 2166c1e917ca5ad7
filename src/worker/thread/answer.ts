import { transfer } from "comlink";
import { ProblemError, type Problem } from "../../review/problem";
import { numbersIn } from "./numbersIn";

/** Comlink tells of an error its words alone: a problem is an answer. */
export type Answer<T> = { readonly value: T } | { readonly problem: Problem };

/** What a thread gives back for work it was asked for; numbers change hands. */
export async function answerOf<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    const value = await work();
    return transfer({ value }, numbersIn(value));
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem };
    throw error;
  }
}
