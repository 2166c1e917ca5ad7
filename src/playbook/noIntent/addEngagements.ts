import { isStatusKept, l1After, valueAfter } from "../page/after";
import type { Assessment } from "../page/assessment";
import { isFilled, type AnyDecision } from "../page/decision";
import { isOpenCell } from "../page/fillRow";
import { meaningOfValue, type OutputValue } from "../tracker/meaning";
import type { NoIntentCode } from "./codes";

/** What a row with intent has for an engagement scenario. */
interface Given {
  readonly meaning: string;
  readonly value: OutputValue;
}

/**
 * One engagement scenario among a tenant's rows with intent: for each service it stands at, how its topmost row spells
 * it.
 */
type Engagement = Map<string | undefined, OutputValue>;

/**
 * Gives the rows that are to stand at No Intent the engagement scenario their tenant's other services
 * share once this run is done [F4]. Every row of those tenants must have been decided.
 */
export function addEngagements(state: Assessment, rows: readonly number[]): void {
  const takes = state.onceAlike((row) => takesEngagement(state, row));
  const tenants = new Map<readonly number[], number[]>();
  for (const row of rows) {
    if (!takes(row)) continue;
    const members = state.table.index.sameTenant(row);
    const waiting = tenants.get(members);
    if (waiting === undefined) tenants.set(members, [row]);
    else waiting.push(row);
  }
  const givenBy = state.onceAlike((row) => givenEngagement(state, row));
  for (const [members, waiting] of tenants) addTo(state, waiting, engagementsOf(state, members, givenBy));
}

const differ: NoIntentCode = "engagements-differ";

function addTo(state: Assessment, waiting: readonly number[], byMeaning: ReadonlyMap<string, Engagement>): void {
  const others = new Map<string | undefined, readonly OutputValue[]>();
  for (const row of waiting) {
    const service = state.table.who.service(row);
    const own =
      others.get(service) ?? [...byMeaning.values()].flatMap((engagement) => spellingElsewhere(engagement, service));
    others.set(service, own);
    const decision = state.decided(row);
    const next = decision === undefined ? undefined : withEngagement(state, row, decision, own);
    if (next !== undefined && next !== decision) state.decideAgain(row, next);
  }
}

/**
 * A row whose L1 says intent and can't be written gives one: if it took one too, two of them would swap theirs in every
 * run.
 */
function takesEngagement(state: Assessment, row: number): boolean {
  const decision = state.decided(row);
  if (decision === undefined || !isFilled(decision) || !isTaking(state, decision)) return false;
  if (state.table.index.sameTenant(row).length === 0) return false;
  return !(hasIntentAfter(state, row) && isStatusKept(state, row, decision));
}

function isTaking(state: Assessment, { scenario }: AnyDecision): boolean {
  const source = scenario === null ? undefined : state.scenario(scenario).fill.engagementScenario;
  return source !== undefined && "from" in source && source.from === "otherServices";
}

function spellingElsewhere(engagement: Engagement, service: string | undefined): OutputValue[] {
  const elsewhere = [...engagement].find(([at]) => at !== service);
  return elsewhere === undefined ? [] : [elsewhere[1]];
}

/** By meaning; members stand in sheet order, so what is met first is the topmost. */
function engagementsOf(
  state: Assessment,
  members: readonly number[],
  givenBy: (row: number) => Given | undefined,
): ReadonlyMap<string, Engagement> {
  const byMeaning = new Map<string, Engagement>();
  for (const row of members) {
    const given = givenBy(row);
    if (given === undefined) continue;
    const engagement = byMeaning.get(given.meaning) ?? new Map<string | undefined, OutputValue>();
    const service = state.table.who.service(row);
    if (!engagement.has(service)) byMeaning.set(given.meaning, engagement.set(service, given.value));
  }
  return byMeaning;
}

/** Blank and N/A are no value. */
function givenEngagement(state: Assessment, row: number): Given | undefined {
  const value = hasIntentAfter(state, row) ? valueAfter(state, row, "engagementScenario") : undefined;
  const meaning = value === undefined ? "na" : meaningOfValue("engagementScenario", value);
  return value === undefined || meaning === "na" ? undefined : { meaning, value };
}

function hasIntentAfter(state: Assessment, row: number): boolean {
  const l1 = l1After(state, row);
  return l1 === "l1.inProgress" || l1 === "l1.blocked";
}

function withEngagement(
  state: Assessment,
  row: number,
  decision: AnyDecision,
  others: readonly OutputValue[],
): AnyDecision {
  const [only] = others;
  if (only === undefined || decision.scenario === null) return decision;
  if (others.length > 1) {
    const isBlank = state.table.readings.meaning(row, "engagementScenario") === "";
    return isBlank ? { ...decision, attention: [...decision.attention, differ] } : decision;
  }
  const isOpen = isOpenCell(state, row, state.scenario(decision.scenario), "engagementScenario");
  if (decision.completed && !isOpen) return decision;
  return { ...decision, values: { ...decision.values, engagementScenario: only } };
}
