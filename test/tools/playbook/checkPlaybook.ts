import { check, type Gap } from "../../../src/decision/check";
import type { Condition, DecisionTable, Rule, Space } from "../../../src/decision/table";
import type { RowOutcome } from "../../../src/playbook/page/page";
import { pageIds } from "../../../src/playbook/pages";
import { playbookOf } from "../../../src/playbook/playbook";
import { everyChoice } from "../../playbook/everyChoice";

type Table = DecisionTable<Space, RowOutcome>;

const choices = everyChoice().map((pages) => ({ pages, table: playbookOf(pages).table }));
const all: Table = playbookOf(pageIds).table;
const facts = Object.keys(all.space);

/** What a rule or gap says of a fact; blank where it may be anything. */
function cell(when: Condition<Space>, fact: string): string {
  return when[fact]?.join(", ") ?? "";
}

function outcomeText(outcome: RowOutcome): string {
  if ("left" in outcome) return `left alone: ${outcome.left}`;
  if ("attention" in outcome) return `attention: ${outcome.attention}`;
  return outcome.stop === undefined ? outcome.scenario : `${outcome.scenario}, stops: ${outcome.stop}`;
}

function tableRows(rules: readonly Rule<Space, RowOutcome>[]): string[][] {
  return [
    ["rule", ...facts, "but not where", "outcome"],
    ...rules.map((rule) => [
      rule.id,
      ...facts.map((fact) => cell(rule.when, fact)),
      (rule.unless ?? []).map(conditionText).join(" or "),
      outcomeText(rule.then),
    ]),
  ];
}

/** The decision table as a Markdown table. */
export function asMarkdown(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  const [head, ...body] = rows;
  return [line(head ?? []), line((head ?? []).map(() => "---")), ...body.map(line)].join("\n");
}

/** The decision table as CSV (RFC 4180). */
export function asCsv(rows: readonly (readonly string[])[]): string {
  const field = (text: string) => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(field).join(",")).join("\r\n");
}

function conditionText(when: Condition<Space>): string {
  return facts.flatMap((fact) => (when[fact] === undefined ? [] : [`${fact}: ${cell(when, fact)}`])).join("; ");
}

function gapText(gap: Gap<Space>): string {
  return `- ${conditionText(gap.when)}\n  for example ${JSON.stringify(gap.example)}`;
}

/**
 * The combinations that lead to no scenario: with the left-alone and attention rules taken out, what is left is not
 * covered.
 */
function withoutScenario(): readonly Gap<Space>[] {
  return check({ ...all, rules: all.rules.filter((rule) => "scenario" in rule.then) }).gaps;
}

function findingsText(decisionTable: Table): { readonly text: string; readonly ok: boolean } {
  const found = check(decisionTable);
  const lines = [
    `${found.combinations} combinations of facts, ${decisionTable.rules.length} rules`,
    `rules that overlap: ${found.overlaps.length}`,
    ...found.overlaps.map(({ rules, example }) => `- ${rules.join(" and ")}, for example ${JSON.stringify(example)}`),
    `rules never reached: ${found.unreachable.length}`,
    ...found.unreachable.map((id) => `- ${id}`),
    `unknown terms: ${found.unknownTerms.length}`,
    ...found.unknownTerms.map(({ rule, fact, value }) => `- ${rule}: ${fact}${value === undefined ? "" : ` ${value}`}`),
    `ids used twice: ${found.sameId.length}`,
    ...found.sameId.map((id) => `- ${id}`),
    `combinations no rule covers: ${found.gaps.length}`,
    ...found.gaps.map(gapText),
  ];
  const ok = [found.overlaps, found.unreachable, found.unknownTerms, found.sameId, found.gaps].every(
    (list) => list.length === 0,
  );
  return { text: lines.join("\n"), ok };
}

/** Prints the table and what is wrong with it; exit code 1 where anything is. */
function main(given: readonly string[]): void {
  const rows = tableRows(all.rules);
  if (given.includes("--csv")) return void process.stdout.write(`${asCsv(rows)}\r\n`);
  const found = choices.map(({ pages, table }) => ({ pages, ...findingsText(table) }));
  const text = found.map((one) => `pages ${one.pages.join(", ")}:\n${one.text}`).join("\n\n");
  const ok = found.every((one) => one.ok);
  const open = withoutScenario();
  process.stdout.write(
    `${asMarkdown(rows)}\n\n${text}\n\ncombinations no scenario covers (they are left alone or flagged), ${open.length} groups:\n${open.map(gapText).join("\n")}\n`,
  );
  process.exitCode = ok ? 0 : 1;
}

main(process.argv.slice(2));
