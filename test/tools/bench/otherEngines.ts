import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { combinationAt } from "../../../src/decision/combinations";
import type { Facts, Rule, Space } from "../../../src/decision/table";
import { assess } from "../../../src/playbook/assess";
import type { Decisions } from "../../../src/playbook/assess/decisions";
import { leadingPlaybook } from "../../../src/playbook/playbook";
import { medianOf } from "./medianOf";

/** Rows that the other engines are asked about: each takes long enough over them. */
const ROWS = 2_000;
const goal = 25;

type Row = Facts<Space>;
/** Gives the id of the rule that holds for each row. */
type Engine = (rows: readonly Row[]) => Promise<readonly string[]>;

const engines: { readonly [name: string]: () => Engine } = {
  "json-rules-engine": jsonRulesEngine,
  "@gorules/zen-engine": zenEngine,
};

/**
 * Engines for any rules, given the same table of rules and the facts of each row ready to hand, against deciding the
 * whole table again, what is filled included. They are no packages of the project; where one isn't there its line says
 * how to get it. Throws where one decides otherwise.
 */
export async function otherEngines(decisions: Decisions): Promise<string[]> {
  const { rowCount } = decisions.table.rows;
  const again = (await medianOf(() => assess(decisions))) / rowCount;
  const rows = Array.from({ length: ROWS }, (_, row) => decisions.at(row));
  const facts = rows.map(({ combination }) => combinationAt(leadingPlaybook.table.space, combination));
  const lines = [`an engine for any rules, the time of a row; decided again ${(again * 1000).toFixed(2)} µs a row = 1`];
  for (const [name, make] of Object.entries(engines)) {
    const engine = installed(make);
    if (engine === null) {
      lines.push(`  -  ${name}: not there (npm install --no-save ${name})`);
      continue;
    }
    const rules = await engine(facts);
    rows.forEach(({ rule }, row) => {
      if (rules[row] !== rule) throw new Error(`${name}, row ${row}: ${String(rules[row])} instead of ${rule}`);
    });
    const ratio = (await medianOf(() => engine(facts))) / ROWS / again;
    lines.push(`  ${ratio.toFixed(0)}  goal over ${goal}  ${ratio > goal ? "met  " : "short"}  ${name}`);
  }
  return lines;
}

function installed(make: () => Engine): Engine | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return null;
    throw error;
  }
}

/** By a name that no build looks for. OTHER_ENGINES: a folder with the engines, where they are not beside the others. */
function load(name: string): unknown {
  const folder = process.env["OTHER_ENGINES"];
  return createRequire(folder === undefined ? __filename : join(resolve(folder), "-"))(name) as unknown;
}

const { table } = leadingPlaybook;

interface JsonRules {
  addRule(rule: object): void;
  run(facts: Row): Promise<{ readonly events: readonly { readonly type: string }[] }>;
}

function jsonRulesEngine(): Engine {
  const { Engine: Rules } = load("json-rules-engine") as { readonly Engine: new () => JsonRules };
  const engine = new Rules();
  for (const { id, when } of table.rules) {
    const all = Object.entries(when).map(([fact, value]) => ({ fact, operator: "in", value }));
    engine.addRule({ conditions: { all }, event: { type: id } });
  }
  return async (rows) => {
    const found: string[] = [];
    for (const row of rows) found.push((await engine.run(row)).events[0]?.type ?? "");
    return found;
  };
}

interface Zen {
  createDecision(content: object): { evaluate(facts: Row): Promise<{ readonly result: { readonly rule?: string } }> };
}

function zenEngine(): Engine {
  const { ZenEngine } = load("@gorules/zen-engine") as { readonly ZenEngine: new () => Zen };
  const decision = new ZenEngine().createDecision(zenGraph());
  return async (rows) => {
    const found: string[] = [];
    for (const row of rows) found.push((await decision.evaluate(row)).result.rule ?? "");
    return found;
  };
}

/** The table of rules as that engine takes it: one node, a cell a fact. */
function zenGraph(): object {
  const inputs = Object.keys(table.space).map((field) => ({ id: field, name: field, field }));
  const rules = table.rules.map((rule) => ({ _id: rule.id, ...zenCells(rule), rule: JSON.stringify(rule.id) }));
  const outputs = [{ id: "rule", name: "rule", field: "rule" }];
  const [input, output] = ["input", "output"].map((id) => ({ id, name: id, type: `${id}Node`, position: origin }));
  const node = { id: "table", name: "table", type: "decisionTableNode", position: origin };
  const edge = (sourceId: string, targetId: string) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId });
  return {
    nodes: [input, { ...node, content: { hitPolicy: "first", inputs, outputs, rules } }, output],
    edges: [edge("input", "table"), edge("table", "output")],
  };
}

const origin = { x: 0, y: 0 };

function zenCells({ when }: Rule<Space, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.keys(table.space).map((fact) => [fact, (when[fact] ?? []).map((value) => JSON.stringify(value)).join(", ")]),
  );
}
