import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import type { Job, ProbeName, Probe, Told } from "./told";

/** Each is loaded only where it runs: what one needs may be gone while another still tells something. */
const probes: { readonly [name in ProbeName]: () => Promise<Probe> } = {
  decisions: async () => (await import("./probes/decisions")).decisions,
  wire: async () => (await import("./probes/wire")).wire,
  files: async () => (await import("./probes/files")).files,
  functions: async () => (await import("./probes/functions")).functions,
  texts: async () => (await import("./probes/texts")).texts,
  screens: async () => (await import("./probes/screens")).screens,
};

/** Runs one probe in the tree this file lies in, and writes what it tells, a line each. */
async function main([name, jobFile, results]: readonly string[]): Promise<void> {
  const load = probes[name as ProbeName];
  const job = JSON.parse(readFileSync(jobFile ?? "", "utf8")) as Job;
  const probe = await load();
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
