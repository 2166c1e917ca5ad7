import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { oddCell } from "../draw/drawCell";
import type { DrawnCell, DrawnTable } from "../draw/drawn";
import { drawTable } from "../draw/drawTable";
import { Random } from "../draw/random";
import { drawnLanguages, sayTerm, services } from "../draw/words";
import { loadExcelFunctions, type ExcelFunctions } from "../now";
import type { Job, Tell } from "../told";

const tables = 60;
const askedRows = 8;

/** What the build says of the functions, and what they answer as Excel would call them. */
export async function functions(_job: Job, tell: Tell): Promise<void> {
  const excel = await loadExcelFunctions();
  for (const file of readdirSync(excel.folder).filter((name) => /^functions.*\.json$/.test(name)))
    tell({ name: file, text: readFileSync(join(excel.folder, file), "utf8") });
  for (let seed = 1; seed <= tables; seed += 1) askOfTable(excel, drawTable(seed), tell);
  askForL3s(excel, tell);
}

/** A cell of a range as Excel hands it over; an empty one differs from host to host. */
const handed = (empty: unknown) => (cell: DrawnCell) =>
  cell === "" ? empty : typeof cell === "object" ? { code: cell.error } : cell;

function askOfTable(excel: ExcelFunctions, { seed, headings, rows }: DrawnTable, tell: Tell): void {
  const random = new Random(seed);
  const empty = random.pick([0, null, ""]);
  const all = rows.map((row) => row.map(handed(empty)));
  const language = random.chance(0.1)
    ? random.pick(["tlh", 7])
    : random.pick([undefined, undefined, ...drawnLanguages]);
  const ask = (what: string, id: string, ...args: readonly unknown[]) => {
    tell({ name: `${id} of table ${String(seed)}${what}`, text: answerOf(excel, id, args) });
  };
  ask("", "OUTCOMES", [headings], all, language);
  ask(", headings alone", "OUTCOMES", [headings], []);
  ask(", too narrow", "OUTCOMES", [headings.slice(1)], all);
  for (let times = 0; times < askedRows; times += 1) {
    const row = random.below(rows.length);
    for (const id of rowFunctions) {
      ask(`, row ${String(row + 1)}`, id, [headings], [all[row]], all, language);
      if (times === 0) ask(`, row ${String(row + 1)} alone`, id, [headings], [all[row]]);
    }
  }
}

const rowFunctions = [
  "SCENARIO",
  "L1VALUE",
  "L2VALUE",
  "L3VALUE",
  "STATUS",
  "OWNER",
  "NEXTACTION",
  "NEXTACTIONDATE",
  "FLAG",
  "WHY",
];

function askForL3s(excel: ExcelFunctions, tell: Tell): void {
  const random = new Random(1);
  for (const service of services)
    for (let times = 0; times < 12; times += 1) {
      const language = random.pick(drawnLanguages);
      const l2 = random.chance(0.9) ? sayTerm({ random, language }, "l2.") : handed(null)(oddCell(random));
      const text = answerOf(excel, "L3LIST", [service, l2, language]);
      tell({ name: `L3LIST of ${service}, ${JSON.stringify(l2)}, ${String(times)}`, text });
    }
}

function answerOf(excel: ExcelFunctions, id: string, args: readonly unknown[]): string {
  try {
    const answer = excel.call(id, ...args);
    return Array.isArray(answer) ? answer.map((line) => JSON.stringify(line)).join("\n") : JSON.stringify(answer);
  } catch (error) {
    return `throws ${error instanceof Error ? error.message : String(error)}`;
  }
}
