import { cpus } from "node:os";
import { inChildren } from "../inChildren";
import { checkTable, checkTables, type Failure } from "./checkTables";
import { hostileTable } from "./hostileTable";
import { smallest } from "./smallest";
import { writeSheets, type WrittenSheets } from "./writtenSheets";

const numberAfter = (name: string, otherwise: number): number => {
  const place = process.argv.indexOf(name);
  return place < 0 ? otherwise : Number(process.argv[place + 1]);
};

/** Rows that are also written through Excel's client, which takes longer. */
const sheetRows = (rows: number) => Math.min(20_000, Math.ceil(rows / 20));

/** What one process found, as it tells the other. */
interface Share {
  readonly rows: number;
  readonly tables: number;
  readonly outcomes: readonly (readonly [string, number])[];
  /** In words. */
  readonly failures: readonly string[];
  readonly sheets: WrittenSheets;
}

/** Tables of a seed of its own in each process, as many processes as there are cores. */
async function share(rows: number, seed: number): Promise<Share> {
  const { failures, outcomes, ...counts } = checkTables(rows, seed);
  const words = failures.slice(0, 10).map(inWords);
  const unsaid = failures.slice(10).map(({ rule, seed: table }) => `${rule} table ${String(table)}`);
  const sheets = await writeSheets(sheetRows(rows), seed);
  return { ...counts, outcomes: [...outcomes], failures: [...words, ...unsaid], sheets };
}

async function whole(rows: number, seed: number): Promise<void> {
  const began = Date.now();
  const of = Math.max(2, cpus().length);
  const parts = Array.from({ length: of }, (_, index) =>
    ["--part", "1", "--rows", Math.ceil(rows / of), "--seed", seed + index].map(String),
  );
  const shares: Share[] = [];
  await inChildren<Share>(__filename, parts, (one) => shares.push(one));
  report(shares, `seeds ${String(seed)} to ${String(seed + of - 1)}, ${((Date.now() - began) / 1000).toFixed(0)} s`);
}

function report(shares: readonly Share[], run: string): void {
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  const sum = (of: (one: Share) => number): string => String(shares.reduce((total, one) => total + of(one), 0));
  const outcomes = new Map<string, number>();
  for (const [name, count] of shares.flatMap((one) => one.outcomes))
    outcomes.set(name, (outcomes.get(name) ?? 0) + count);
  for (const { failures, sheets } of shares) {
    for (const failure of failures.slice(0, 10)) say(failure);
    for (const failure of sheets.failures.slice(0, 20)) say(`[W6] ${failure}`);
  }
  for (const [name, count] of [...outcomes].sort(([one], [other]) => one.localeCompare(other)))
    say(`${String(count).padStart(8)} ${name}`);
  say(
    `${sum(({ rows }) => rows)} rows in ${sum(({ tables }) => tables)} tables, ` +
      `${sum(({ failures }) => failures.length)} failures`,
  );
  say(
    `${sum(({ sheets }) => sheets.rows)} rows on sheets: ` +
      `${sum(({ sheets }) => sheets.written)} cells written and put back, ` +
      `${sum(({ sheets }) => sheets.mistakable)} of them from or to a text Excel might take for something else, ` +
      `${sum(({ sheets }) => sheets.failures.length)} failures`,
  );
  say(run);
  process.exitCode = shares.every(({ failures, sheets }) => failures.length + sheets.failures.length === 0) ? 0 : 1;
}

/** npx tsx test/tools/hostile/main.ts --rows 1000000 --seed 1 */
async function main(): Promise<void> {
  const [rows, seed] = [numberAfter("--rows", 1_000_000), numberAfter("--seed", 1)];
  if (!process.argv.includes("--part")) return whole(rows, seed);
  const own = await share(rows, seed);
  await new Promise((sent) => process.send?.(own, sent));
  process.disconnect();
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
