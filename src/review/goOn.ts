import { ProblemError } from "./problem";
import type { Job } from "./port";

/** Throws ProblemError `cancelled` where the caller stopped the job. */
export function stopIfCancelled({ signal }: Pick<Job, "signal">): void {
  if (signal?.aborted === true) throw new ProblemError({ code: "cancelled" });
}

/** Between two parts of a long job: the page may answer a person. Throws ProblemError `cancelled`. */
export async function goOn(job: Job): Promise<void> {
  stopIfCancelled(job);
  await job.pause?.();
}
