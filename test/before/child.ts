import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { decisions } from "./probes/decisions";
import { files } from "./probes/files";
import { functions } from "./probes/functions";
import { screens } from "./probes/screens";
import { texts } from "./probes/texts";
import { wire } from "./probes/wire";
import type { Job, ProbeName, Probe, Told } from "./told";

const probes: { readonly [name in ProbeName]: Probe } = { decisions, wire, files, functions, texts, screens };

/** Runs one probe in the tree this file lies in, and writes what it tells, a line each. */
async function main([name, jobFile, results]: readonly string[]): Promise<void> {
  const probe = probes[name as ProbeName];
  const job = JSON.parse(readFileSync(jobFile ?? "", "utf8")) as Job;
  const file = openSync(results ?? "", "w");
  const times = new Map<string, number>();
  await probe(job, (told: Told) => {
    const time = (times.get(told.name) ?? 0) + 1;
    times.set(told.name, time);
    const name = time === 1 ? told.name : `${told.name} (${String(time)})`;
    writeSync(file, `${JSON.stringify({ ...told, name })}\n`);
  });
  closeSync(file);
}

main(process.argv.slice(2)).then(
  // The Excel client keeps timers of its own.
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
