import type { Failure } from "../model/failure";
import { VirtualTime } from "../virtualTime";
import { Interleavings, type RunEnd } from "./runOne";
import { emptyTally, enterRun, type Tally } from "./tally";

/** Runs the interleavings of some seeds, one after the other: the client keeps its state for the whole process. */
export async function runMany(
  first: number,
  runs: number,
  tell: (end: RunEnd) => void = () => undefined,
): Promise<Tally> {
  const time = new VirtualTime();
  time.install();
  try {
    const interleavings = new Interleavings(time);
    const tally = emptyTally();
    for (let seed = first; seed < first + runs; seed += 1) {
      const end = await orThrown(seed, interleavings.run(seed));
      enterRun(tally, end);
      tell(end);
    }
    return tally;
  } finally {
    time.uninstall();
  }
}

async function orThrown(seed: number, run: Promise<RunEnd>): Promise<RunEnd> {
  return run.catch((error: unknown): RunEnd => {
    const failure: Failure = {
      kind: "thrown",
      what: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
    return {
      seed,
      story: "apply",
      layout: "table",
      done: [],
      batches: 0,
      untellable: 0,
      exchanged: 0,
      failures: [failure],
      written: 0,
      skipped: 0,
      notWritten: 0,
    };
  });
}
