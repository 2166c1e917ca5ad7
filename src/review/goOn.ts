import { ProblemError } from "./problem";
import type { Job } from "./port";

/** Between two parts of a long job: the page may answer a person. Throws ProblemError `cancelled`. */
export async function goOn({ signal, pause }: Job): Promise<void> {
  if (signal?.aborted === true) throw new ProblemError({ code: "cancelled" });
  await pause?.();
}
