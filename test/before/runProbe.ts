import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Job, ProbeName, Told } from "./told";

/** A tree, and where what is told of it goes. */
export interface Side {
  readonly name: "before" | "now";
  readonly root: string;
  readonly results: string;
}

const running = new Set<ChildProcess>();

/** Where the guard is stopped, so are those it started. */
export function stopProbes(): void {
  for (const child of running) child.kill("SIGTERM");
}

/** What one probe tells of one tree, by name. Rejects where the probe can't be run there. */
export async function runProbe(
  side: Side,
  probe: ProbeName,
  asked: Omit<Job, "folder">,
): Promise<ReadonlyMap<string, Told>> {
  const folder = join(side.results, probe);
  mkdirSync(folder, { recursive: true });
  const [jobFile, results] = [join(folder, "job.json"), join(folder, "results.jsonl")];
  writeFileSync(jobFile, JSON.stringify({ ...asked, folder } satisfies Job));
  await run(side, ["--import", "tsx", join(side.root, "test/before/child.ts"), probe, jobFile, results]);
  const lines = (await readFile(results, "utf8")).split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => JSON.parse(line) as Told).map((told) => [told.name, told]));
}

function run({ name, root }: Side, words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, TZ: "UTC", LANG: "en_US.UTF-8" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (piece: Buffer) => (said += piece.toString("utf8")));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      running.delete(child);
      if (code === 0) resolve();
      else reject(new Error(`${name}: it ended with ${String(code ?? signal)}\n${said}`));
    });
  });
}
