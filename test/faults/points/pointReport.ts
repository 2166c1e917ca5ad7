import { failureKinds } from "../model/failure";
import { textTable } from "../textTable";
import type { FaultTally, PointTally } from "./pointTally";

/** What the faults came to, for a person. */
export function pointReport({ points, failed, faults, failures }: PointTally, seconds: number): string {
  const lines = [
    `Faults: ${String(points)} points, all reached, in ${seconds.toFixed(0)} s; ${String(failed)} went wrong.`,
    "",
  ];
  const rows = Object.entries(faults).flatMap(([operation, own]) =>
    Object.entries(own).map(([fault, tally]) => [
      operation,
      fault,
      String(tally.points),
      outcomesText(tally),
      failedText(tally),
    ]),
  );
  lines.push(...textTable(["operation", "fault", "points", "outcomes", "went wrong"], rows));
  if (failed > 0) {
    lines.push("", "Points that went wrong (again: --only faults --point N --verbose):");
    lines.push(...failures.slice(0, 40).map(({ point, told }) => `  ${String(point)}  ${told}`));
  }
  return `${lines.join("\n")}\n`;
}

function outcomesText({ outcomes }: FaultTally): string {
  return Object.entries(outcomes)
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, times]) => `${String(times)} ${outcome}`)
    .join(", ");
}

function failedText({ failed }: FaultTally): string {
  const used = failureKinds.flatMap((kind) => (failed[kind] === undefined ? [] : [`${String(failed[kind])} ${kind}`]));
  return used.length === 0 ? "-" : used.join(", ");
}
