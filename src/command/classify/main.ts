import { stat } from "node:fs/promises";
import type { Classified } from "../classify";
import { countsSentence } from "./countsSentence";
import { decideFile } from "./decideFile";
import { classifyFolder } from "./folder/classifyFolder";
import { help } from "./help";
import { readArguments, type Arguments } from "./readArguments";
import { UsageError } from "../files/usageError";
import { sentenceAndCode } from "../files/sentenceAndCode";
import { isSamePlace } from "../files/samePlace";
import { report } from "./report";
import { reportCounts } from "./reportCounts";
import { writeWhole } from "../files/writeWhole";

/** Gives the exit code; what is thrown has a sentence, or is nobody's fault but ours. */
async function run(given: readonly string[]): Promise<number> {
  const asked = readArguments(given);
  if (asked === "help") process.stdout.write(help);
  else if (await isFolder(asked.input)) return classifyFolder(asked);
  else await classifyFile(asked);
  return 0;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function classifyFile(asked: Arguments): Promise<void> {
  if (asked.output !== undefined && (await isSamePlace(asked.input, asked.output))) {
    throw new UsageError("The file to write is the file to read. The input is never touched: name another file.");
  }
  await giveReport(asked, await decideFile(asked, asked, writeWhole));
}

async function giveReport(asked: Arguments, classified: Classified): Promise<void> {
  const made = report(classified);
  // Tens of megabytes where there are many rows: put into words only for those who asked.
  const json = (): string => `${JSON.stringify(made, null, 1)}\n`;
  if (asked.json === "-") return void process.stdout.write(json());
  if (asked.json !== undefined) await writeWhole(asked.json, json());
  const done = asked.dryRun
    ? "Nothing was written (dry run)."
    : `${made.cellsWritten} cells written to ${asked.output}.`;
  process.stdout.write(`${countsSentence(reportCounts(made))} ${done}\n`);
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const { sentence, code } = sentenceAndCode(error);
    process.stderr.write(`${sentence}\n`);
    process.exitCode = code;
  },
);
