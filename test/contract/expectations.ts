import { ProblemError } from "../../src/review/problem";
import type { WriteOutcome } from "../../src/review/port";

/** Throws, with the place where they part, when two things don't look the same as JSON. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [is, be] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is === be) return;
  const from = Math.max(0, [...be].findIndex((char, index) => char !== is[index]) - 40);
  throw new Error(`${what}: … ${is.slice(from, from + 200)} … instead of … ${be.slice(from, from + 200)} …`);
}

export function allWritten(outcome: WriteOutcome, count: number): void {
  same([outcome.notWritten, outcome.unknown, outcome.written.length], [[], [], count], "the outcome");
}

/** The code an attempt fails with, the port's or Excel's own. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return "no problem";
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
    throw error;
  }
}
