import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import type { TrackerPackage } from "../stand-ins/files/trackerPackage";

const project = resolve(__dirname, "../..");

const headings = ["Tenant", "Service", "Stage", "Intent", "Reason", "L1", "L2", "L3", "Notes", "Flag"];
const declined = ["Contoso", "Teams", "Delivery", "No", "Executive Sponsorship", "In Progress", "", "", "Why.", ""];
const table = { name: "Tracker", reference: "A1:J2" };

/** A tracker of one row, which is D1: three of its cells are written. */
export const tracker = { headings, declined, table, good: { grid: [headings, declined], tables: [table] } } as const;
tracker.good satisfies TrackerPackage;

/** Runs the command as a person would; the exit code and what it printed. */
export function runClassify(...given: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/command/classify/main.ts", ...given],
    { cwd: project, encoding: "utf8" },
  );
  return { code: status, out: stdout, err: stderr };
}
