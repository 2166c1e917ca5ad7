import { ProblemError } from "../../review/problem";
import type { Thinking } from "../reviewSession";

/** How often it is looked whether a person stopped a job, in milliseconds. */
const lookMs = 50;

/** Rejects with ProblemError `cancelled` soon after a job is stopped. */
export function whenStopped(signal: Thinking["signal"]): { readonly promise: Promise<never>; forget(): void } {
  let timer: ReturnType<typeof setInterval> | undefined;
  const promise = new Promise<never>((_, reject) => {
    if (signal === undefined) return;
    const look = (): void => {
      if (signal.aborted) reject(new ProblemError({ code: "cancelled" }));
    };
    look();
    timer = setInterval(look, lookMs);
  });
  promise.catch(() => undefined);
  return { promise, forget: () => clearInterval(timer) };
}
