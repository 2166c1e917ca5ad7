import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { drawnLanguages } from "../draw/words";
import { classify, report } from "../now";
import type { Job, Tell } from "../told";
import { nameOf } from "./nameOf";

const run = promisify(execFile);

/** What the command writes: the files byte by byte, part by part where they differ, its report, and what it says. */
export async function files({ trackers }: Job, tell: Tell): Promise<void> {
  for (const path of trackers) {
    const bytes = await readFile(path);
    for (const language of [undefined, ...drawnLanguages])
      await written(`${nameOf(path)} in ${language ?? "its language"}`, bytes, language, tell);
  }
  for (const words of commandLines(trackers)) await said(words, tell);
}

type Written = NonNullable<Parameters<typeof classify>[1]["language"]> | undefined;

async function written(name: string, bytes: Uint8Array, language: Written, tell: Tell): Promise<void> {
  const classified = await classify(bytes, { dryRun: false, ...(language === undefined ? {} : { language }) });
  const hash = createHash("sha256").update(classified.bytes).digest("hex");
  tell({ name: `${name}, the file`, text: `${String(classified.bytes.length)} bytes, SHA-256 ${hash}` });
  for (const [part, content] of Object.entries(unzipSync(classified.bytes)))
    tell({ name: `${name}, ${part}`, text: strFromU8(content, true).replaceAll("><", ">\n<") });
  tell({ name: `${name}, report`, text: JSON.stringify(report(classified), null, 1) });
}

function commandLines([first = ""]: readonly string[]): readonly (readonly string[])[] {
  return [
    ["--help"],
    [],
    [first],
    [first, first],
    [first, "--dry-run"],
    [first, "--dry-run", "--json", "-", "--language", "ja"],
    [first, "--dry-run", "--language", "tlh"],
    [first, "--dry-run", "--table", "Nobody"],
    ["nowhere.xlsx", "--dry-run"],
    ["package.json", "--dry-run"],
  ];
}

/** As a person calls it, by the name it has in package.json. */
async function said(words: readonly string[], tell: Tell): Promise<void> {
  const asked = run("npm", ["run", "-s", "classify", "--", ...words]);
  const { stdout, stderr, code } = await asked.then(
    (answer) => ({ ...answer, code: 0 }),
    (error: unknown) => error as { readonly stdout: string; readonly stderr: string; readonly code: number },
  );
  const name = `classify ${words.map((word) => basename(word)).join(" ")}`;
  tell({ name, text: `exit code ${String(code)}\n${stdout}\n${stderr}` });
}
