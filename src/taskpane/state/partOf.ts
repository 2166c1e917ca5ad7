import type { Job } from "../../review/port";

/** A job whose progress is a part of the way, from and to between 0 and 1. */
export function partOf(job: Job, from: number, to: number): Job {
  return { ...job, progress: (done, total) => job.progress?.(from * total + (to - from) * done, total) };
}
