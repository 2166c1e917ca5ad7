import { failureKinds } from "../model/failure";
import type { KindTally, Tally } from "./tally";

/** What the interleavings came to, for a person. */
export function interleavingsReport(tally: Tally, seconds: number): string {
  const { runs, failed, written, skipped, notWritten } = tally;
  const lines = [
    `Interleavings: ${String(runs)} runs in ${seconds.toFixed(0)} s; ${String(failed)} went wrong.`,
    `Cells written ${String(written)}, refused ${String(notWritten)}; rows skipped ${String(skipped)}.`,
    "",
    ...table("what people did", tally.kinds),
    "",
    ...table("story", tally.stories),
  ];
  if (failed > 0)
    lines.push(
      "",
      "Runs that went wrong (again: --only interleavings --seed S --runs 1 --verbose):",
      ...tally.failures.slice(0, 40).map(({ seed, told }) => `  ${String(seed)}  ${told}`),
    );
  return `${lines.join("\n")}\n`;
}

/** Runs, and for each way to go wrong: runs (cells). */
function table(title: string, kinds: Tally["kinds"]): readonly string[] {
  const used = failureKinds.filter((failure) =>
    Object.values(kinds).some(({ failedRuns }) => failedRuns[failure] !== undefined),
  );
  const head = [title, "runs", "before batches", ...used];
  const rows = Object.entries(kinds)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([kind, one]) => [
      kind,
      String(one.runs),
      batchesText(one),
      ...used.map((failure) => {
        const [inRuns = 0, inCells = 0] = [one.failedRuns[failure], one.failedCells[failure]];
        return inRuns === 0 ? "-" : `${String(inRuns)} (${String(inCells)})`;
      }),
    ]);
  const widths = head.map((heading, at) => Math.max(heading.length, ...rows.map((row) => (row[at] ?? "").length)));
  return [head, ...rows].map((row) =>
    row.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join("  "),
  );
}

function batchesText({ batches }: KindTally): string {
  return batches.length === 0
    ? "-"
    : `${String(Math.min(...batches))} to ${String(Math.max(...batches))} (${String(batches.length)})`;
}
