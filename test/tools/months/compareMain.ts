import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { mergeFiles } from "../../../src/command/merge/mergeFiles";
import { openMonthFile } from "../../../src/command/merge/openMonth";
import { compareReports, plainReport, type PlainReport } from "./compareMonth";
import { compareResult } from "./compareResult";
import { secondRun } from "./secondRun";

/**
 * Brings in the export of every month of a folder and compares report and result with its expected.json; the same
 * export once more must change nothing and ask the same. Exit code 1 on any difference.
 */
async function main(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  let differences = names.length === 0 ? 1 : 0;
  for (const name of names) {
    const lines = await compareOne(join(folder, name));
    differences += lines.length;
    const said = lines.length === 0 ? "as expected" : `${lines.length} differences`;
    process.stdout.write(`${name}: ${said}\n${lines.map((line) => `  ${line}\n`).join("")}`);
  }
  process.exitCode = differences === 0 ? 0 : 1;
}

async function compareOne(folder: string): Promise<string[]> {
  const read = (name: string) => readFile(join(folder, name));
  const open = async (name: string) => openMonthFile(await read(name));
  const expected = JSON.parse(await readFile(join(folder, "expected.json"), "utf8")) as PlainReport;
  const files = {
    tracker: await open("tracker.xlsx"),
    portal: await open("export.xlsx"),
    last: expected["last"] === null ? null : await open("last.xlsx"),
  };
  const merged = await mergeFiles(files);
  return [
    ...compareReports(expected, plainReport(merged.report)),
    ...(await compareResult(files.tracker.bound, merged)),
    ...(await secondRun(merged, await read("export.xlsx"))),
  ];
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Which folder? Name one that holds a folder for each month.");
void main(folder);
