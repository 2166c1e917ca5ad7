import { catalogue as en } from "../../language/en/catalogue";
import { problemSentence } from "../../language/problemSentence";
import { explain } from "../files/explain";
import { FileError } from "../files/fileError";
import { readInput } from "../files/readInput";
import { sentenceAndCode } from "../files/sentenceAndCode";
import { isSamePlace } from "../files/samePlace";
import { UsageError } from "../files/usageError";
import { writeWhole } from "../files/writeWhole";
import { readAnswers, type GivenAnswers } from "./answersOf";
import { help } from "./help";
import { mergeFiles, type MergedFiles } from "./mergeFiles";
import { monthSentence } from "./monthSentence";
import { openMonthFile, type OpenedFile } from "./openMonth";
import { readArguments, type Arguments } from "./readArguments";

/** What is thrown has a sentence, or is nobody's fault but ours. */
async function run(given: readonly string[]): Promise<void> {
  const asked = readArguments(given);
  if (asked === "help") return void process.stdout.write(help);
  await refuseOverwriting(asked);
  const files = {
    tracker: await openNamed(asked.tracker),
    portal: await openNamed(asked.portal),
    last: asked.last === undefined ? null : await openNamed(asked.last),
  };
  const merged = await mergeFiles(files, await answersIn(asked));
  await writeWhole(asked.result, merged.bytes);
  if (asked.next !== undefined) await writeWhole(asked.next, merged.next);
  await report(asked, merged);
}

/** No file that is read is written to. */
async function refuseOverwriting({ tracker, portal, last, result, next, json, answers }: Arguments): Promise<void> {
  const read = [tracker, portal, ...(last === undefined ? [] : [last]), ...(answers === undefined ? [] : [answers])];
  const written = [result, next, json].filter((path) => path !== undefined && path !== "-");
  for (const [place, path] of written.entries()) {
    if (path === undefined) continue;
    for (const other of [...read, ...written.slice(0, place)])
      if (other !== undefined && (await isSamePlace(path, other)))
        throw new UsageError(`${path} is named twice. What is read is never touched: name another file to write.`);
  }
}

/** A sentence about a file of several says which. */
async function openNamed(path: string): Promise<OpenedFile> {
  const bytes = await readInput(path);
  try {
    return await openMonthFile(bytes);
  } catch (error) {
    const sentence = explain(error);
    throw sentence === undefined ? error : new FileError(`${path}: ${sentence}`);
  }
}

async function answersIn({ answers }: Arguments): Promise<GivenAnswers> {
  if (answers === undefined) return {};
  return readAnswers(new TextDecoder().decode(await readInput(answers)));
}

async function report({ json, result }: Arguments, { report: made, notes }: MergedFiles): Promise<void> {
  for (const note of notes) process.stderr.write(`${problemSentence(en, note)}\n`);
  const text = `${JSON.stringify(made, null, 1)}\n`;
  if (json === "-") return void process.stdout.write(text);
  if (json !== undefined) await writeWhole(json, text);
  process.stdout.write(`${monthSentence(made)} Written to ${result}.\n`);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  const { sentence, code } = sentenceAndCode(error);
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
});
