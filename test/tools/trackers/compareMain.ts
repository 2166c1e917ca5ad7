import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { rowsNotAsInPane } from "../../functions/asFunctionsSee";
import { loadExcelFunctions, type ExcelFunctions } from "../../functions/excelFunctions";
import { classify } from "../../../src/command/classify";
import { compareTracker, type ExpectedTracker } from "./compareTracker";

/**
 * Classifies every workbook of a folder that has an .expected.json beside it, says where the result
 * differs, and classifies the result once more: that must write nothing. The functions in cells must give
 * what the pane proposes [X1]. Exit code 1 on any difference.
 */
async function main(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".expected.json")).sort();
  const excel = await loadExcelFunctions();
  let differences = names.length === 0 ? 1 : 0;
  for (const name of names) {
    const lines = await compareOne(excel, folder, name.replace(".expected.json", ""));
    differences += lines.length;
    process.stdout.write(
      `${name.replace(".expected.json", ".xlsx")}: ${lines.length === 0 ? "as expected" : `${lines.length} differences`}\n${lines.map((line) => `  ${line}\n`).join("")}`,
    );
  }
  process.exitCode = differences === 0 ? 0 : 1;
}

async function compareOne(excel: ExcelFunctions, folder: string, name: string): Promise<string[]> {
  const expected = JSON.parse(await readFile(join(folder, `${name}.expected.json`), "utf8")) as ExpectedTracker;
  const how = { dryRun: false, ...(expected.pages === undefined ? {} : { pages: expected.pages }) };
  const first = await classify(await readFile(join(folder, `${name}.xlsx`)), how);
  const again = await classify(first.bytes, how);
  const rewritten = again.receipt?.written.length ?? 0;
  const formulas = rowsNotAsInPane(excel, first.input);
  return [
    ...compareTracker(expected, first),
    ...(rewritten === 0 ? [] : [`a second run writes ${rewritten} cells`]),
    ...formulas.map((row) => `row ${row}: the functions give something else`),
  ];
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("Which folder? Name one with workbooks and their .expected.json files.\n");
  process.exitCode = 2;
} else {
  main(folder).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
}
