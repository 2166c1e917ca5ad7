import type { ContractCase } from "../contractCase";
import type { CaseResult } from "./runContract";

export interface RunFacts {
  /** Version of the add-in. */
  readonly version: string;
  /** Which Excel, on what, in which language. */
  readonly host: string;
  readonly at: Date;
}

/** What to hand on, as plain text: where it ran, how it ended, and every case with its name, those not run too. */
export function reportOf(
  cases: readonly Pick<ContractCase, "name">[],
  results: readonly CaseResult[],
  { version, host, at }: RunFacts,
): string {
  const failed = results.filter(({ failure }) => failure !== undefined).length;
  const resultOf = new Map(results.map((result) => [result.name, result]));
  return [
    `Contract of the workbook adapter, FastTrack tracker ${version}`,
    host,
    at.toISOString(),
    `${String(cases.length)} cases: ${String(results.length - failed)} passed, ${String(failed)} failed, ${String(cases.length - results.length)} not run`,
    "",
    ...cases.map(({ name }) => lineOf(name, resultOf.get(name))),
  ].join("\n");
}

function lineOf(name: string, result: CaseResult | undefined): string {
  if (result === undefined) return `not run  ${name}`;
  const time = `${String(result.milliseconds)} ms`;
  return result.failure === undefined
    ? `passed   ${name} (${time})`
    : `FAILED   ${name} (${time})\n         ${result.failure}`;
}
