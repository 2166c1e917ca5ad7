import { compile, type CompiledTable } from "../decision/compile";
import type { DecisionTable, Rule, Space } from "../decision/table";
import { noIntent } from "./noIntent/noIntent";
import type { FillSource } from "./page/fill";
import type { ColumnId } from "./tracker/column";
import { fillCodes } from "./page/fillCodes";
import type { DecisionOf, RestsOn } from "./page/decision";
import {
  spaceOf,
  type Code,
  type Facts,
  type LeadingPage,
  type Page,
  type RowOutcome,
  type Scenario,
  type ScenarioFacts,
} from "./page/page";
import { l1Facts, stops } from "./stops";

/** The pages of the playbook. A new one is registered here; the compiler then names what it lacks. */
export const pages = { noIntent } as const satisfies { readonly [id: string]: Page };

/** The page that always decides [B1]. */
export const leadingPage: LeadingPage = noIntent;

type Pages = (typeof pages)[keyof typeof pages];
type KeysOf<T> = T extends unknown ? keyof T : never;

export type PageId = keyof typeof pages;
export type ScenarioId = KeysOf<Pages["scenarios"]>;
/** What a person should look at; stands in the flag column [F5]. */
export type AttentionCode = keyof typeof stops.codes | keyof typeof fillCodes | KeysOf<Pages["codes"]>;
/** Why a row is left as it is; no attention code, never in the flag column [S1]. */
export type LeftReason = (typeof stops.left)[number] | Pages["left"][number];
type FactsOf<T> = T extends { readonly facts: infer F } ? F : never;
type AllFacts = (typeof stops)["facts"] & FactsOf<Pages>;
export type FactName = keyof AllFacts & string;
export type FactValue<F extends FactName> = AllFacts[F]["values"][number];
/** What the rules say of one row, and the rows that rests on. */
export type Decision = DecisionOf<ScenarioId, AttentionCode, LeftReason> & RestsOn;

const every: readonly Page[] = Object.values(pages);

export const attentionCodes: { readonly [C in AttentionCode]: Code } = {
  ...(stops.codes as { readonly [C in keyof typeof stops.codes]: Code }),
  ...(fillCodes as { readonly [C in keyof typeof fillCodes]: Code }),
  ...(noIntent.codes as { readonly [C in keyof typeof noIntent.codes]: Code }),
};

export const scenarios: { readonly [S in ScenarioId]: ScenarioFacts } = { ...noIntent.scenarios };
export const scenarioIds = Object.keys(scenarios).sort() as ScenarioId[];

const byId = new Map<string, Scenario>(Object.entries(scenarios).map(([id, facts]) => [id, { id, ...facts }]));

/** Throws for a scenario of no page. */
export function scenarioOf(id: string): Scenario {
  const scenario = byId.get(id);
  if (scenario === undefined) throw new Error(`no page has a scenario ${id}`);
  return scenario;
}

/** What a row shows for having been filled; nobody is to enter that by hand to get the scenario. */
export function isResult(
  scenario: ScenarioId,
  { fact, wanted }: { readonly fact: string; readonly wanted: readonly string[] },
): boolean {
  const own: string = l1Facts[scenarios[scenario].l1];
  return playbook.facts[fact]?.isResult === true || (fact === "l1" && wanted.every((value) => value === own));
}

/** Columns that dates are taken from, those they are put into, and those that texts of other rows are put into. */
export const dateSources: ReadonlySet<ColumnId> = new Set(
  sources().flatMap(([, source]) => ("column" in source ? [source.column] : [])),
);
export const dateTargets = filledFrom("date");
export const copiedColumns = filledFrom("l3", "otherServices");

function filledFrom(...froms: readonly string[]): ReadonlySet<ColumnId> {
  return new Set(
    sources().flatMap(([column, source]) => ("from" in source && froms.includes(source.from) ? [column] : [])),
  );
}

function sources(): readonly (readonly [ColumnId, FillSource])[] {
  return Object.values(scenarios).flatMap(({ fill }) => Object.entries(fill) as [ColumnId, FillSource][]);
}

/** The pages together as one decision. */
export interface PagesDecision {
  readonly facts: Facts;
  readonly table: DecisionTable<Space, RowOutcome>;
  readonly compiled: CompiledTable<Space, RowOutcome>;
}

function decisionOf(chosen: readonly Page[]): PagesDecision {
  const facts: Facts = Object.assign({}, stops.facts, ...chosen.map((page) => page.facts));
  const parts = [stops, ...chosen];
  const table = {
    space: spaceOf(facts),
    rules: parts.flatMap(({ rules }): readonly Rule<Space, RowOutcome>[] => rules),
    impossible: parts.flatMap(({ impossible }) => impossible),
  };
  return { facts, table, compiled: compile(table) };
}

export const playbook: PagesDecision = decisionOf(every);
