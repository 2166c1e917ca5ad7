import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { inChildren } from "./inChildren";
import { interleavingsReport } from "./interleavings/report";
import { runMany } from "./interleavings/runMany";
import { addTallies, emptyTally, type Tally } from "./interleavings/tally";

const usage = "tsx test/faults/main.ts [--runs N] [--seed S] [--only interleavings|faults] [--verbose]\n";

interface Options {
  readonly runs: number;
  readonly seed: number;
  readonly only?: string | undefined;
  readonly verbose: boolean;
  readonly part: boolean;
}

function options(): Options {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "20000" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      verbose: { type: "boolean", default: false },
      part: { type: "boolean", default: false },
    },
  });
  return { ...values, runs: Number(values.runs), seed: Number(values.seed) };
}

async function interleavings({ runs, seed, verbose }: Options): Promise<boolean> {
  const begun = Date.now();
  const tally = emptyTally();
  if (verbose)
    addTallies(
      tally,
      await runMany(seed, runs, (end) => {
        process.stdout.write(`${JSON.stringify(end, null, 2)}\n`);
      }),
    );
  else {
    const parts = Math.min(runs, Math.max(2, cpus().length));
    const share = Math.ceil(runs / parts);
    const args = Array.from({ length: parts }, (_, part) => [
      "--part",
      "--seed",
      String(seed + part * share),
      "--runs",
      String(Math.max(0, Math.min(share, runs - part * share))),
    ]);
    await inChildren<Tally>(__filename, args, (more) => {
      addTallies(tally, more);
    });
  }
  process.stdout.write(interleavingsReport(tally, (Date.now() - begun) / 1000));
  return tally.failed === 0;
}

async function main(): Promise<void> {
  const given = options();
  if (given.part) {
    const tally = await runMany(given.seed, given.runs);
    await new Promise((sent) => process.send?.(tally, sent));
    return process.disconnect();
  }
  const fine = given.only === "faults" || (await interleavings(given));
  process.exitCode = fine ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${usage}`);
  process.exitCode = 2;
});
