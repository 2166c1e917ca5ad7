import { parseArgs } from "node:util";

export const usage =
  "tsx test/tools/faults/main.ts [--runs N] [--seed S] [--only interleavings|faults] [--point N] [--verbose]\n" +
  "  --runs      interleavings to run, one for each seed from S on (20000)\n" +
  "  --point     of the faults, this one only\n" +
  "  --verbose   tells each run or point, in this process; with --runs 1 or --point to look at one again\n";

export interface Options {
  readonly runs: number;
  readonly seed: number;
  readonly only: "interleavings" | "faults" | undefined;
  readonly point: number | undefined;
  readonly verbose: boolean;
  /** This process is to do one part of the work: "1/2". */
  readonly part: { readonly index: number; readonly of: number } | undefined;
}

export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "20000" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      point: { type: "string" },
      verbose: { type: "boolean", default: false },
      part: { type: "string" },
    },
  });
  const { only, part } = values;
  if (only !== undefined && only !== "interleavings" && only !== "faults") throw new Error(`--only ${only}`);
  const [index = 0, of = 1] = part?.split("/").map(Number) ?? [];
  return {
    runs: wholeNumber(values.runs),
    seed: wholeNumber(values.seed),
    only: values.point === undefined ? only : "faults",
    point: values.point === undefined ? undefined : wholeNumber(values.point),
    verbose: values.verbose,
    part: part === undefined ? undefined : { index, of },
  };
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`not a number: ${text}`);
  return Number(text);
}
