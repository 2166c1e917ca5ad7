import { meaningOfValue, type OutputValue } from "../tracker/meaning";
import { isFilled, type Decision } from "../assess/decision";
import { isOpenCell } from "../assess/fillRow";
import { isStatusKept, l1After, valueAfter, type RunState } from "../assess/runState";

/** One engagement scenario among a tenant's rows with intent: for each service it stands at, how its topmost row spells it. */
type Engagement = Map<string | undefined, OutputValue>;

/**
 * Gives the rows that are to stand at No Intent the engagement scenario their tenant's other services
 * share once this run is done [F4]. Every row must have been decided.
 */
export function addEngagements(run: RunState): void {
  for (const members of run.index.tenants) {
    const waiting = members.filter((row) => takesEngagement(run, row));
    if (waiting.length === 0) continue;
    const engagements = [...engagementsOf(run, members).values()];
    const others = new Map<string | undefined, readonly OutputValue[]>();
    for (const row of waiting) {
      const service = run.who.service(row);
      const own = others.get(service) ?? engagements.flatMap((engagement) => spellingElsewhere(engagement, service));
      others.set(service, own);
      run.decisions[row] = withEngagement(run, row, run.decisions[row] as Decision, own);
    }
  }
}

/** A row whose L1 says intent and can't be written gives one: if it took one too, two of them would swap theirs in every run. */
function takesEngagement(run: RunState, row: number): boolean {
  const decision = run.decisions[row];
  if (decision === undefined || !isFilled(decision) || decision.scenario === "A1") return false;
  return !(hasIntentAfter(run, row) && isStatusKept(run, row, decision));
}

function spellingElsewhere(engagement: Engagement, service: string | undefined): OutputValue[] {
  const elsewhere = [...engagement].find(([at]) => at !== service);
  return elsewhere === undefined ? [] : [elsewhere[1]];
}

/** By meaning; members stand in sheet order, so what is met first is the topmost. */
function engagementsOf(run: RunState, members: readonly number[]): ReadonlyMap<string, Engagement> {
  const engagements = new Map<string, Engagement>();
  for (const row of members) {
    const value = hasIntentAfter(run, row) ? valueAfter(run, row, "engagementScenario") : undefined;
    const meaning = value === undefined ? "na" : meaningOfValue("engagementScenario", value);
    if (value === undefined || meaning === "na") continue;
    const engagement = engagements.get(meaning) ?? new Map<string | undefined, OutputValue>();
    const service = run.who.service(row);
    if (!engagement.has(service)) engagements.set(meaning, engagement.set(service, value));
  }
  return engagements;
}

function hasIntentAfter(run: RunState, row: number): boolean {
  const l1 = l1After(run, row);
  return l1 === "l1.inProgress" || l1 === "l1.blocked";
}

function withEngagement(run: RunState, row: number, decision: Decision, others: readonly OutputValue[]): Decision {
  const [only] = others;
  if (only === undefined || decision.scenario === null) return decision;
  if (others.length > 1) {
    return run.cells.meaning(row, "engagementScenario") === ""
      ? { ...decision, attention: [...decision.attention, "engagements-differ"] }
      : decision;
  }
  if (decision.completed && !isOpenCell(run, row, decision.scenario, "engagementScenario")) return decision;
  return { ...decision, values: { ...decision.values, engagementScenario: only } };
}
