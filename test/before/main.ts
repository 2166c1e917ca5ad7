import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkOut, remove, root, tag } from "./checkout";
import { compareProbe, type Compared } from "./compareProbe";
import { readOptions, type Options } from "./options";
import { stopProbes, type Side } from "./runProbe";
import type { ProbeName } from "./told";

const say = (line: string) => process.stdout.write(`${line}\n`);
const mostShown = 6;

/**
 * npm run compare:before -- --only decisions,wire,files,functions,texts,screens --rows 1000000
 * Holds the tree against the tag, where nothing that a person sees may differ. Exit code 1 where something does that
 * onPurpose.json does not name, or where nothing was compared.
 */
async function main(options: Options): Promise<void> {
  const folder = checkOut();
  const results = mkdtempSync(join(tmpdir(), "compared-"));
  const sides = [
    { name: "before", root: folder, results: join(results, "before") },
    { name: "now", root, results: join(results, "now") },
  ] as const satisfies readonly Side[];
  try {
    let failures = 0;
    for (const probe of options.only) {
      const began = Date.now();
      const asked = { rows: options.rows, trackers: trackersOf(folder) };
      const compared = await compareProbe(sides, probe, asked).catch((error: unknown) => {
        say(`${probe}: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      });
      if (compared === undefined) failures += 1;
      else failures += report(probe, compared, (Date.now() - began) / 1000);
    }
    say(failures === 0 ? `Nothing differs from ${tag}.` : `The pictures and texts of both are in ${results}`);
    if (failures === 0) remove(results);
    else process.exitCode = 1;
  } finally {
    remove(folder);
  }
}

/**
 * The samples as they were when the tag was set, and the trackers that lie beside the project, where there are some.
 */
function trackersOf(folder: string): readonly string[] {
  const folders = [join(folder, "test/workbench/samples"), join(root, "../shared/trackers")];
  return folders
    .filter((one) => existsSync(one))
    .flatMap((one) => readdirSync(one, { withFileTypes: true }))
    .filter(({ name }) => name.endsWith(".xlsx"))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function report(probe: ProbeName, { count, differences, onPurpose }: Compared, seconds: number): number {
  const wanted = onPurpose === 0 ? "" : `, ${String(onPurpose)} on purpose`;
  const time = `${seconds.toFixed(0)} s`;
  say(`${probe}: ${count.toLocaleString("en")} compared, ${String(differences.length)} differ${wanted} (${time})`);
  for (const { name, words } of differences.slice(0, mostShown))
    say([`  ${name}`, ...words.map((line) => `    ${line.slice(0, 300)}`)].join("\n"));
  if (differences.length > mostShown) say(`  and ${String(differences.length - mostShown)} more`);
  if (count === 0) say("  nothing was compared");
  return differences.length + (count === 0 ? 1 : 0);
}

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => {
    stopProbes();
    process.exit(code);
  });

try {
  void main(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
