import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withPage, wordDifferences, type SharedColumns, type SharedPage, type SharedTerms } from "./wordDifferences";

/** Compares what the add-in reads and writes with a folder that holds the playbook's words as facts. Exit code 1 on any difference. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("Which folder? Name the one with terms.json, columns.json and blocked.json.\n");
  process.exitCode = 2;
} else {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const differences = wordDifferences(
    ...withPage(
      read("terms.json") as SharedTerms,
      read("columns.json") as SharedColumns,
      read("blocked.json") as SharedPage,
    ),
  );
  process.stdout.write(differences.length === 0 ? "as given\n" : differences.map((line) => `${line}\n`).join(""));
  process.exitCode = differences.length === 0 ? 0 : 1;
}
