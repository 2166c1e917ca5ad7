import { performance } from "node:perf_hooks";
import { plainWorkbook } from "../../../src/file/plain/plainWorkbook";
import { mergeFiles } from "../../../src/command/merge/mergeFiles";
import { openMonthFile } from "../../../src/command/merge/openMonth";
import type { Cell } from "../../../src/playbook/tracker/cell";
import { languages, type Language } from "../../../src/playbook/tracker/language";
import { judgeMonth, type Verdict } from "./judgeMonth";
import { exportColumns, headingsOf, portalExport, type ExportRow, type TenantNames } from "./portalExport";
import { Random } from "./random";
import { secondRun } from "./secondRun";
import { firstTracker, trackerColumns, workOn, type TrackerRow } from "./simulatedTracker";
import { trueAnswers } from "./trueAnswers";
import { World } from "./world";

const workbookOf = (headings: readonly string[], rows: readonly (readonly Cell[])[]) =>
  plainWorkbook(
    "Sheet1",
    [headings, ...rows].map((cells) => cells.map((value) => ({ value }))),
  );

const exportFile = (rows: readonly ExportRow[], language: Language) =>
  workbookOf(
    headingsOf(exportColumns, language),
    rows.map(({ cells }) => cells),
  );

const trackerFile = (rows: readonly TrackerRow[], language: Language) =>
  workbookOf(
    headingsOf(trackerColumns, language),
    rows.map(({ cells }) => cells),
  );

/** Some tenants are called otherwise from one month to the next, or have another ID. */
function namesIn(month: number): TenantNames {
  return {
    name: (tenant) => `Tenant ${tenant}${tenant % 83 === 0 ? ` Group ${month}` : ""}`,
    id: (tenant) => `0000${tenant}-4000${tenant % 97 === 1 ? month : ""}`,
  };
}

/** Three months in a row, each brought in with what the one before kept, its questions which row is which answered. */
async function judge(rowCount: number, language: Language, seed: number, withLast: boolean): Promise<void> {
  const world = new World(new Random(seed), rowCount);
  const portalLanguage = languages[(languages.indexOf(language) + 1) % languages.length] ?? "en";
  let rows = firstTracker(world, namesIn(0), language);
  let last = exportFile(portalExport(world, namesIn(0), portalLanguage), portalLanguage);
  for (let month = 1; month <= (withLast ? 3 : 1); month++) {
    workOn(rows, world, language);
    world.passMonth();
    const exported = portalExport(world, namesIn(month), portalLanguage);
    const exportBytes = exportFile(exported, portalLanguage);
    const open = async () => ({
      tracker: await openMonthFile(trackerFile(rows, language)),
      portal: await openMonthFile(exportBytes),
      last: withLast ? await openMonthFile(last) : null,
    });
    const begun = performance.now();
    const files = await open();
    const opened = performance.now();
    const merged = await mergeFiles(files);
    const done = performance.now();
    const verdict = await judgeMonth(rows, exported, merged);
    const again = withLast ? await secondRun(merged, exportBytes) : [];
    say(`${language} ${rowCount} seed ${seed} ${withLast ? `month ${month}` : "no last"}`, verdict, again, {
      open: opened - begun,
      merge: done - opened,
    });
    const answered = await mergeFiles(await open(), trueAnswers(merged, rows, exported));
    rows = (await judgeMonth(rows, exported, answered)).rows;
    last = answered.next;
  }
}

function say(title: string, verdict: Verdict, again: readonly string[], times: Readonly<Record<string, number>>): void {
  const percent = (count: number) => `${((100 * count) / verdict.exportRows).toFixed(2)}%`;
  const figures = [
    `wrong ${verdict.wrongPairs} (${percent(verdict.wrongPairs)})`,
    `false new ${verdict.falseNew}`,
    `false gone ${verdict.falseGone}`,
    `questions ${verdict.pairQuestions} (${percent(verdict.pairQuestions)})`,
    `cells lost ${verdict.cellsLost}`,
    `second run ${again.length === 0 ? "same" : again.join("; ").slice(0, 300)}`,
    ...Object.entries(times).map(([name, ms]) => `${name} ${Math.round(ms)} ms`),
  ];
  process.stdout.write(`${title}: ${figures.join(", ")}\n`);
}

/** Rows of each tracker, how many seeds, and one language alone; otherwise small ones in every language. */
async function main([rows, seeds = "1", only]: readonly string[]): Promise<void> {
  const sizes = rows === undefined ? [600, 3_000] : [Number(rows)];
  for (const size of sizes)
    for (const [place, language] of languages.entries())
      for (let seed = 1; seed <= Number(seeds) && (only === undefined || only === language); seed++) {
        await judge(size, language, seed + 100 * place, true);
        await judge(size, language, seed + 100 * place, false);
      }
}

void main(process.argv.slice(2));
