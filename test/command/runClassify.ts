import type { TrackerPackage } from "../stand-ins/files/trackerPackage";
import { runCommand, type Ran } from "./runCommand";

const headings = ["Tenant", "Service", "Stage", "Intent", "Reason", "L1", "L2", "L3", "Notes", "Flag"];
const declined = ["Contoso", "Teams", "Delivery", "No", "Executive Sponsorship", "In Progress", "", "", "Why.", ""];
const table = { name: "Tracker", reference: "A1:J2" };

/** A tracker of one row, which is D1: three of its cells are written. */
export const tracker = { headings, declined, table, good: { grid: [headings, declined], tables: [table] } } as const;
tracker.good satisfies TrackerPackage;

/** Runs the command that classifies. */
export function runClassify(...given: readonly string[]): Ran {
  return runCommand("classify", given);
}
