import { createHash } from "node:crypto";
import type { DrawnTable } from "../draw/drawn";
import { drawTable } from "../draw/drawTable";
import { matchedFacts, nearestScenarios, review, whyText, type ReviewInput, type RowProposal } from "../now";
import type { Job, Tell } from "../told";
import { reviewInput } from "./reviewInput";

const nameOf = (seed: number) => `table ${String(seed)}`;

/** What becomes of drawn rows: a hash a row, or where tables are asked for again, every row in words. */
export function decisions({ rows, closer }: Job, tell: Tell): Promise<void> {
  if (closer !== undefined) for (const name of closer) inWords(drawTable(Number(/\d+/.exec(name)?.[0])), tell);
  else
    for (let seed = 1, left = rows; left > 0; seed += 1) {
      const table = drawTable(seed);
      tell({ name: nameOf(seed), text: linesOf(table).map(hashed).join("\n"), count: table.rows.length });
      left -= table.rows.length;
    }
  return Promise.resolve();
}

function inWords(table: DrawnTable, tell: Tell): void {
  linesOf(table).forEach((text, row) => {
    const cells = (table.rows[row] ?? []).map((cell, column) => [table.headings[column], cell]);
    const of = JSON.stringify(cells.filter(([, cell]) => cell !== ""));
    tell({ name: `${nameOf(table.seed)}, row ${String(row + 1)}`, text, of });
  });
}

const hashed = (line: string) => createHash("sha1").update(line).digest("base64").slice(0, 12);

/** One text a row; the headings' problem in place of them all where they won't do. */
function linesOf(table: DrawnTable): readonly string[] {
  const input = reviewInput(table);
  if ("problem" in input) return table.rows.map(() => JSON.stringify(input.problem));
  return review(input).map((proposal) => lineOf(input, proposal));
}

/** Facts hang on the decision's combination alone, of which there are few. */
const factsKnown = new Map<string, string>();

function lineOf({ language, binding }: ReviewInput, { decision, changes, kept }: RowProposal): string {
  const { rule, combination, scenario, attention, left, completed, values } = decision;
  const key = `${rule} ${String(combination)}`;
  const facts =
    factsKnown.get(key) ??
    `facts ${JSON.stringify(matchedFacts(decision))}\nmisses ${JSON.stringify(nearestScenarios(decision))}`;
  factsKnown.set(key, facts);
  return [
    `scenario ${String(scenario)}, left ${String(left)}, completed ${String(completed)}`,
    `look at ${attention.join(", ")}`,
    `why ${whyText(decision, language)}`,
    facts,
    `values ${sorted(withoutSources(values))}`,
    ...changes.map(({ column, kind, from, to, leftOut }) =>
      [
        `${kind} ${column} at ${String(binding.columns[column])}`,
        ...[from, to].map(sorted),
        leftOut ? "left out" : "",
      ].join(" "),
    ),
    ...kept.map(({ column, because }) => `kept ${column}: ${because}`),
  ].join("\n");
}

/** In what order members were put into an object is nothing that a person sees. */
function sorted(members: object): string {
  return JSON.stringify(Object.entries(members).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Where a date comes from is told of it since; what is written is compared by itself. */
function withoutSources(values: object): object {
  const plain = (value: unknown): unknown =>
    typeof value === "object" && value !== null && "date" in value ? { date: value.date } : value;
  return Object.fromEntries(Object.entries(values).map(([column, value]) => [column, plain(value)]));
}
