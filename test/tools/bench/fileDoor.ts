import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureProcess, medianUsage, type Usage } from "./measureProcess";
import { trackerFile } from "./trackerFile";

const ROWS = 100_000;
const ROUNDS = 3;
const goals = { ratio: 4, memory: 500 };

/**
 * The command on a file of 100,000 rows × 25 columns against a bare pass over the same file, each in a process of its
 * own and by turns, so that both meet the same machine. Lines of a table: figure, goal, met or short, what it took.
 */
export function fileDoor(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const at = (name: string): string => join(folder, name);
  try {
    writeFileSync(at("in.xlsx"), trackerFile(ROWS));
    const bare: Usage[] = [];
    const ours: Usage[] = [];
    while (ours.length < ROUNDS) {
      bare.push(measureProcess("test/tools/bench/barePass.ts", [at("in.xlsx")], at("usage.json")));
      const command = [at("in.xlsx"), at("out.xlsx")];
      ours.push(measureProcess("src/command/classify/main.ts", command, at("usage.json")));
    }
    return linesOf(medianUsage(bare), medianUsage(ours));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function linesOf(bare: Usage, ours: Usage): string[] {
  const ratio = ours.processor / bare.processor;
  const took = ({ processor, wall, memory }: Usage): string =>
    `${(processor / 1000).toFixed(1)} s processor, ${(wall / 1000).toFixed(1)} s wall, ${memory.toFixed(0)} MB`;
  const verdict = (isMet: boolean): string => (isMet ? "met  " : "short");
  return [
    `classify a file, ${ROWS} rows × 25 columns; bare pass (unzip and zip) ${took(bare)} = 1`,
    `  ${ratio.toFixed(2)}  goal ${goals.ratio}  ${verdict(ratio <= goals.ratio)}  processor time of the command: ${took(ours)}`,
    `  ${ours.memory.toFixed(0)} MB  goal ${goals.memory}  ${verdict(ours.memory <= goals.memory)}  its peak of resident memory`,
  ];
}
