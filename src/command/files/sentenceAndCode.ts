import { explain } from "./explain";
import { UsageError } from "./usageError";

/** What is said of an error, and the exit code. Throws it where it is nobody's fault but ours. */
export function sentenceAndCode(error: unknown): { readonly sentence: string; readonly code: number } {
  if (error instanceof UsageError) return { sentence: `${error.message}\nSee --help.`, code: 2 };
  const sentence = explain(error);
  if (sentence === undefined) throw error;
  return { sentence, code: 1 };
}
