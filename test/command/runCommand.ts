import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const project = resolve(__dirname, "../..");

/** The exit code of a command and what it printed. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as a person would. */
export function runCommand(name: "classify" | "merge", given: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", `src/command/${name}/main.ts`, ...given],
    { cwd: project, encoding: "utf8" },
  );
  return { code: status, out: stdout, err: stderr };
}
