import { checkTable, checkTables, type Failure } from "./checkTables";
import { hostileTable } from "./hostileTable";
import { smallest } from "./smallest";
import { writeSheets } from "./writtenSheets";

const numberAfter = (name: string, otherwise: number): number => {
  const place = process.argv.indexOf(name);
  return place < 0 ? otherwise : Number(process.argv[place + 1]);
};

/** Rows that are also written through Excel's client, which takes longer. */
const sheetRows = (rows: number) => Math.min(20_000, Math.ceil(rows / 20));

/** npx tsx test/tools/hostile/main.ts --rows 1000000 --seed 1 */
async function main(): Promise<void> {
  const [rows, seed] = [numberAfter("--rows", 1_000_000), numberAfter("--seed", 1)];
  const began = Date.now();
  const checked = checkTables(rows, seed);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  for (const failure of checked.failures.slice(0, 10)) say(inWords(failure));
  for (const [name, count] of [...checked.outcomes].sort(([one], [other]) => one.localeCompare(other)))
    say(`${String(count).padStart(8)} ${name}`);
  const seconds = () => ((Date.now() - began) / 1000).toFixed(0);
  say(
    `${checked.rows} rows in ${checked.tables} tables, ` +
      `seed ${seed}, ${seconds()} s, ${checked.failures.length} failures`,
  );
  const sheets = await writeSheets(sheetRows(rows), seed);
  for (const failure of sheets.failures.slice(0, 20)) say(`[W6] ${failure}`);
  say(
    `${sheets.rows} rows on sheets: ${sheets.written} cells written and put back, ` +
      `${sheets.mistakable} of them from or to a text Excel might take for something else, ` +
      `seed ${seed}, ${seconds()} s, ${sheets.failures.length} failures`,
  );
  process.exitCode = checked.failures.length + sheets.failures.length === 0 ? 0 : 1;
}

/** With the smallest table that fails alike, to be made a test by hand. */
function inWords({ rule, seed, rows }: Failure): string {
  const { headings, binding, playbook, writes, rows: few } = smallest(hostileTable(seed), rule);
  const again = checkTable({ seed, headings, binding, playbook, writes, rows: few }).flatMap((failure) => failure.rows);
  const lines = few.map(({ cells, formulas, choice }) => `  ${JSON.stringify([cells, [...formulas], choice])}`);
  const present = Object.keys(binding.columns).join(" ");
  return [
    `${rule} table ${seed}, ${rows.length} rows. ${binding.language}: ${present}`,
    ...lines,
    ...again.map((row) => `  ${row.slice(0, 1_500)}`),
  ].join("\n");
}

void main();
