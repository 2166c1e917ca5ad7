import { blocked } from "./blocked/blocked";
import { noIntent } from "./noIntent/noIntent";
import type { DecisionOf, RestsOn } from "./page/decision";
import { fillCodes } from "./page/fillCodes";
import type { Code, Facts, LeadingPage, Page, Scenario, ScenarioFacts } from "./page/page";
import { l1Facts, stops } from "./stops";

/** The page that always decides [B1]. */
export const leadingPageId = "no-intent";
export const leadingPage: LeadingPage = noIntent;

/** The pages of the playbook. A new one is registered here; the compiler then names what it lacks. */
export const pages = { "no-intent": noIntent, blocked } as const satisfies { readonly [id: string]: Page };

type Pages = (typeof pages)[keyof typeof pages];
type KeysOf<T> = T extends unknown ? keyof T : never;

export type PageId = keyof typeof pages;
/** A page that a person may choose beside the leading one. */
export type BesidePageId = Exclude<PageId, typeof leadingPageId>;
export type ScenarioId = KeysOf<Pages["scenarios"]>;
/** What a person should look at; stands in the flag column [F5]. */
export type AttentionCode = keyof typeof stops.codes | keyof typeof fillCodes | KeysOf<Pages["codes"]>;
/** Codes of any page that speak of its L2s. */
export type L2Code = {
  [C in keyof typeof fillCodes]: (typeof fillCodes)[C] extends { readonly asks: "l2" } ? C : never;
}[keyof typeof fillCodes];
/** Why a row is left as it is; no attention code, never in the flag column [S1]. */
export type LeftReason = (typeof stops.left)[number] | Pages["left"][number];
type FactsOf<T> = T extends { readonly facts: infer F } ? F : never;
type Joined<T> = (T extends unknown ? (of: T) => void : never) extends (of: infer U) => void ? U : never;
type AllFacts = (typeof stops)["facts"] & Joined<FactsOf<Pages>>;
export type FactName = keyof AllFacts & string;
export type FactValue<F extends FactName> = AllFacts[F]["values"][number];
/** What the rules say of one row, and the rows that rests on. */
export type Decision = DecisionOf<ScenarioId, AttentionCode, LeftReason> & RestsOn;

export const pageIds = Object.keys(pages) as PageId[];
const every: readonly Page[] = Object.values(pages);

/** What all pages have under a name, as one; a name that two have would mean two things. */
function joined<T>(part: (page: Page) => { readonly [name: string]: T }): { readonly [name: string]: T } {
  return Object.assign({}, ...every.map(part)) as { readonly [name: string]: T };
}

export const attentionCodes = {
  ...stops.codes,
  ...fillCodes,
  ...joined((page) => page.codes),
} as { readonly [C in AttentionCode]: Code };

export const scenarios = joined((page) => page.scenarios) as { readonly [S in ScenarioId]: ScenarioFacts };
export const scenarioIds = Object.keys(scenarios).sort() as ScenarioId[];

const byId = new Map<string, Scenario>(Object.entries(scenarios).map(([id, facts]) => [id, { id, ...facts }]));

/** Throws for a scenario of no page. */
export function scenarioOf(id: string): Scenario {
  const scenario = byId.get(id);
  if (scenario === undefined) throw new Error(`no page has a scenario ${id}`);
  return scenario;
}

const facts: Facts = { ...stops.facts, ...joined((page) => page.facts) };

/** What a row shows for having been filled; nobody is to enter that by hand to get the scenario. */
export function isResult(
  scenario: ScenarioId,
  { fact, wanted }: { readonly fact: string; readonly wanted: readonly string[] },
): boolean {
  const own: string = l1Facts[scenarios[scenario].l1];
  return facts[fact]?.isResult === true || (fact === "l1" && wanted.every((value) => value === own));
}

const pageOfScenario = new Map(
  pageIds.flatMap((id) => Object.keys(pages[id].scenarios).map((scenario) => [scenario, id])),
);

/** The page a row's scenario is of; the leading one where it has none. */
export function pageOf({ scenario }: Pick<Decision, "scenario">): PageId {
  return (scenario === null ? undefined : pageOfScenario.get(scenario)) ?? leadingPageId;
}

/** Whether a code is one that speaks of a page's L2s. */
export function isL2Code(code: AttentionCode): code is L2Code {
  return code in fillCodes && attentionCodes[code].asks === "l2";
}
