import { failureKinds } from "../model/failure";
import { examples } from "../examples";
import { textTable } from "../textTable";
import type { KindTally, Tally } from "./tally";

/** What the interleavings came to, for a person. */
export function interleavingsReport(tally: Tally, seconds: number): string {
  const { runs, failed, written, skipped, notWritten, kinds, stories } = tally;
  const lines = [
    `Interleavings: ${String(runs)} runs in ${seconds.toFixed(0)} s; ${String(failed)} went wrong.`,
    `Cells written ${String(written)}, refused ${String(notWritten)}; rows skipped ${String(skipped)}.`,
    `Somebody interfered before a batch whose answer was lost with what it wrote over, or wrote what it was to write: ${String(tally.untellable.runs)} runs, ${String(tally.untellable.cells)} cells of which nobody can tell.`,
    `Several people interfered, and rows that look alike were taken for each other: ${String(tally.exchanged.runs)} runs, ${String(tally.exchanged.cells)} cells.`,
    `Went wrong: runs (cells) ${totals(kinds)}`,
    "",
    ...table("what people did", kinds),
    "",
    ...table("story", stories),
  ];
  if (failed > 0) {
    lines.push("", "Runs that went wrong (again: --only interleavings --seed S --runs 1 --verbose):");
    lines.push(
      ...examples(tally.failures, ({ told }) => told.replace(/\d+/g, "").slice(0, 60)).map(
        ({ seed, told }) => `  ${String(seed)}  ${told}`,
      ),
    );
  }
  return `${lines.join("\n")}\n`;
}

function totals(kinds: Tally["kinds"]): string {
  const all = Object.values(kinds);
  const sum = (group: "failedRuns" | "failedCells", failure: (typeof failureKinds)[number]): number =>
    all.reduce((total, kind) => total + (kind[group][failure] ?? 0), 0);
  return failureKinds
    .map((failure) => `${failure} ${String(sum("failedRuns", failure))} (${String(sum("failedCells", failure))})`)
    .join(", ");
}

/** Runs, and for each way to go wrong: runs (cells). */
function table(title: string, kinds: Tally["kinds"]): readonly string[] {
  const used = failureKinds.filter((failure) =>
    Object.values(kinds).some(({ failedRuns }) => failedRuns[failure] !== undefined),
  );
  const rows = Object.entries(kinds)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([kind, one]) => [
      kind,
      String(one.runs),
      batchesText(one),
      ...used.map((failure) => failedText(one, failure)),
    ]);
  return textTable([title, "runs", "before batches", ...used], rows);
}

function failedText({ failedRuns, failedCells }: KindTally, failure: (typeof failureKinds)[number]): string {
  const inRuns = failedRuns[failure];
  return inRuns === undefined ? "-" : `${String(inRuns)} (${String(failedCells[failure] ?? 0)})`;
}

/** The first, the last, and how many different ones. */
function batchesText({ batches }: KindTally): string {
  if (batches.length === 0) return "-";
  return `${String(Math.min(...batches))} to ${String(Math.max(...batches))} (${String(batches.length)})`;
}
