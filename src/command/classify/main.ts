import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve, basename } from "node:path";
import { catalogue as en } from "../../language/en/catalogue";
import { problemSentence } from "../../language/problemSentence";
import { ProblemError } from "../../review/problem";
import { PackageError } from "../../file/packageProblem";
import { classify, type Classified } from "../classify";
import { help } from "./help";
import { packageSentence } from "../packageSentence";
import { readArguments, UsageError, type Arguments } from "./readArguments";
import { report } from "./report";

/** The file can't be read or written; the message is the sentence. */
class FileError extends Error {}

async function run(given: readonly string[]): Promise<void> {
  const asked = readArguments(given);
  if (asked === "help") return void process.stdout.write(help);
  if (asked.output !== undefined && (await isSameFile(asked.input, asked.output))) {
    throw new UsageError("The file to write is the file to read. The input is never touched: name another file.");
  }
  const bytes = await readInput(asked.input);
  const classified = await classify(bytes, asked);
  if (asked.output !== undefined && !asked.dryRun) await writeWhole(asked.output, classified.bytes);
  await giveReport(asked, classified);
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new FileError(`The file ${path} can't be read. Is it there, and is it a file?`);
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => resolve(path));
  return (await real(one)) === (await real(other));
}

/** Beside its place first, then moved there: nobody ever sees half a file. */
async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true });
    throw new FileError(`The file ${path} can't be written. Is the folder there, and may you write to it?`);
  }
}

async function giveReport(asked: Arguments, classified: Classified): Promise<void> {
  const made = report(classified);
  // Tens of megabytes where there are many rows: put into words only for those who asked.
  const json = (): string => `${JSON.stringify(made, null, 1)}\n`;
  if (asked.json === "-") return void process.stdout.write(json());
  if (asked.json !== undefined) await writeWhole(asked.json, json());
  const changing = made.rows.filter((row) => Object.keys(row.changes).length > 0).length;
  const flagged = made.rows.filter((row) => row.attention.length > 0).length;
  const done = asked.dryRun
    ? "Nothing was written (dry run)."
    : `${made.cellsWritten} cells written to ${asked.output}.`;
  process.stdout.write(
    `${made.rows.length} rows decided, ${changing} to change, ${flagged} to look at, ${made.skipped.length} rows or cells kept as they are. ${done}\n`,
  );
}

function explain(error: unknown): { readonly sentence: string; readonly code: number } {
  if (error instanceof UsageError) return { sentence: `${error.message}\nSee --help.`, code: 2 };
  if (error instanceof PackageError) return { sentence: packageSentence(error.problem), code: 1 };
  if (error instanceof ProblemError) return { sentence: problemSentence(en, error.problem), code: 1 };
  if (error instanceof FileError) return { sentence: error.message, code: 1 };
  throw error;
}

run(process.argv.slice(2)).catch((error: unknown) => {
  const { sentence, code } = explain(error);
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
});
