import type { Job } from "./port";

/** So many items are seen to before the page is asked whether it waits. */
const atOnce = 200;

/**
 * Sees to items some at a time: between two parts the caller's page may answer a person. It is never stopped half-way;
 * what may be stopped asks `goOn`.
 */
export async function inParts<T>(
  items: Iterable<T>,
  job: Pick<Job, "pause"> | undefined,
  see: (item: T) => void,
): Promise<void> {
  let seen = 0;
  for (const item of items) {
    if (seen % atOnce === 0) await job?.pause?.();
    see(item);
    seen += 1;
  }
}
