import { failureKinds } from "../model/failure";
import { examples } from "../examples";
import { textTable } from "../textTable";
import type { FaultTally, PointTally } from "./pointTally";

/** What the faults came to, for a person. */
export function pointReport({ points, failed, faults, failures }: PointTally, seconds: number): string {
  const tallies = Object.values(faults).flatMap((own) => Object.values(own));
  const missed = tallies.reduce((sum, { outcomes }) => sum + (outcomes["not reached"] ?? 0), 0);
  const lines = [
    `Faults: ${String(points)} points, ${missed === 0 ? "all" : String(points - missed)} reached, in ${seconds.toFixed(0)} s; ${String(failed)} went wrong.`,
    "",
  ];
  const rows = Object.entries(faults).flatMap(([operation, own]) =>
    Object.entries(own)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([fault, tally]) => [operation, fault, String(tally.points), outcomesText(tally), failedText(tally)]),
  );
  lines.push(...textTable(["operation", "fault", "points", "went wrong", "outcomes"], rows));
  if (failed > 0) {
    lines.push("", "Points that went wrong (again: --only faults --point N --verbose):");
    lines.push(
      ...examples(failures, ({ told }) =>
        told
          .replace(/ \w+ at batch \d+/, "")
          .replace(/\d+/g, "")
          .slice(0, 90),
      ).map(({ point, told }) => `  ${String(point)}  ${told}`),
    );
  }
  return `${lines.join("\n")}\n`;
}

/** The most frequent ones; the problems are told by their codes. */
function outcomesText({ outcomes }: FaultTally): string {
  const sorted = Object.entries(outcomes).sort(([, a], [, b]) => b - a);
  const told = sorted.slice(0, 4).map(([outcome, times]) => `${String(times)} ${outcome.replace("problem ", "")}`);
  const rest = sorted.slice(4).reduce((sum, [, times]) => sum + times, 0);
  return [...told, ...(rest > 0 ? [`${String(rest)} otherwise`] : [])].join(", ");
}

function failedText({ failed }: FaultTally): string {
  const used = failureKinds.flatMap((kind) => (failed[kind] === undefined ? [] : [`${String(failed[kind])} ${kind}`]));
  return used.length === 0 ? "-" : used.join(", ");
}
