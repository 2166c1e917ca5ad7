import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a process took: times in ms, its peak of resident memory in MB. */
export interface Usage {
  readonly processor: number;
  readonly wall: number;
  readonly memory: number;
}

const root = join(__dirname, "../../..");
const teller = join(__dirname, "tellUsage.mjs");

/** Runs a script of the project in a process of its own, from start to end; `usageFile` is where that tells. */
export function measureProcess(script: string, given: readonly string[], usageFile: string): Usage {
  const started = performance.now();
  execFileSync(process.execPath, ["--import", "tsx", "--import", teller, script, ...given], {
    cwd: root,
    env: { ...process.env, USAGE_FILE: usageFile },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const wall = performance.now() - started;
  return { wall, ...(JSON.parse(readFileSync(usageFile, "utf8")) as Omit<Usage, "wall">) };
}

/** Each figure's median. */
export function medianUsage(usages: readonly Usage[]): Usage {
  const median = (figures: readonly number[]): number =>
    [...figures].sort((one, other) => one - other)[figures.length >> 1] ?? Number.NaN;
  return {
    processor: median(usages.map(({ processor }) => processor)),
    wall: median(usages.map(({ wall }) => wall)),
    memory: median(usages.map(({ memory }) => memory)),
  };
}
