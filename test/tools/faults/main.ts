import { cpus } from "node:os";
import { inChildren } from "../inChildren";
import { interleavingsReport } from "./interleavings/report";
import { runMany } from "./interleavings/runMany";
import { addTallies, emptyTally, type Tally } from "./interleavings/tally";
import { readOptions, usage, type Options } from "./options";
import { pointReport } from "./points/pointReport";
import { addPointTallies, emptyPointTally, type PointTally } from "./points/pointTally";
import { runPoints } from "./points/runPoints";

/** Every run and every point by itself, or the share of one process: the client of Excel keeps one state for each. */
async function interleavings({ runs, seed, part = { index: 0, of: 1 }, verbose }: Options): Promise<Tally> {
  const share = Math.ceil(runs / part.of);
  const first = part.index * share;
  return runMany(seed + first, Math.max(0, Math.min(share, runs - first)), verbose ? tell : undefined);
}

async function points({ part = { index: 0, of: 1 }, point, verbose }: Options): Promise<PointTally> {
  return runPoints(
    (number) => (point === undefined ? number % part.of === part.index : number === point),
    verbose ? tell : undefined,
  );
}

function tell(told: object): void {
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
}

/** The whole of the one or the other, in as many processes as there are cores. */
async function whole<T>(
  options: Options,
  only: "interleavings" | "faults",
  run: (options: Options) => Promise<T>,
  take: (tally: T) => void,
): Promise<void> {
  if (options.verbose || options.point !== undefined) return take(await run(options));
  const { runs, seed } = options;
  const of = Math.max(2, cpus().length);
  const parts = Array.from({ length: of }, (_, index) => [
    "--part",
    `${String(index)}/${String(of)}`,
    "--only",
    only,
    "--runs",
    String(runs),
    "--seed",
    String(seed),
  ]);
  await inChildren<T>(__filename, parts, take);
}

async function report(options: Options): Promise<boolean> {
  const [tally, pointTally] = [emptyTally(), emptyPointTally()];
  if (options.only !== "faults") {
    const begun = Date.now();
    await whole(options, "interleavings", interleavings, (more) => {
      addTallies(tally, more);
    });
    process.stdout.write(interleavingsReport(tally, (Date.now() - begun) / 1000));
  }
  if (options.only !== "interleavings") {
    const begun = Date.now();
    await whole(options, "faults", points, (more) => {
      addPointTallies(pointTally, more);
    });
    process.stdout.write(`\n${pointReport(pointTally, (Date.now() - begun) / 1000)}`);
  }
  return tally.failed + pointTally.failed === 0;
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.part === undefined) {
    process.exitCode = (await report(options)) ? 0 : 1;
    return;
  }
  const answer = options.only === "faults" ? await points(options) : await interleavings(options);
  await new Promise((sent) => process.send?.(answer, sent));
  process.disconnect();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${usage}`);
  process.exitCode = 2;
});
