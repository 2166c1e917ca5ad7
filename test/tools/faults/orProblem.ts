import { ProblemError } from "../../../src/review/problem";

/** A ProblemError is an answer, too; anything else is thrown on. */
export async function orProblem<T>(run: Promise<T>): Promise<T | ProblemError> {
  return run.catch((error: unknown) => {
    if (error instanceof ProblemError) return error;
    throw error;
  });
}
