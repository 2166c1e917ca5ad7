import { terms } from "../../../src/playbook/tracker/data/terms";
import { words } from "../../../src/playbook/tracker/data/words";
import type { Cell } from "../../../src/playbook/tracker/cell";

/** What the loop says of a row. */
export interface LoopDecision {
  readonly scenario: string | null;
  readonly codes: readonly string[];
  readonly left: string | null;
  /** Column → term or value. */
  readonly writes: Readonly<Record<string, Cell>>;
}

type Texts = Readonly<Record<string, readonly string[]>>;

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .replace(/[\s\u200B]+/gu, "");

/** Text → what it means, in all languages. */
function dictionary(entries: readonly (readonly [string, Texts])[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(([meaning, texts]) =>
      Object.values(texts)
        .flat()
        .map((text) => [plain(text), meaning]),
    ),
  );
}

const starting = (start: string): readonly (readonly [string, Texts])[] =>
  Object.entries(terms).filter(([id]) => id.startsWith(start));
const l1s = dictionary(starting("l1."));
const l2s = dictionary([...starting("l2."), ["", terms.na]]);
const stages = dictionary([
  ["assignment", terms["stage.assignment"]],
  ["assignment", terms["who.assignmentFm"]],
  ["delivery", terms["stage.delivery"]],
  ["delivery", terms["who.deliveryFm"]],
]);
const answers = dictionary([
  ["yes", words.yes],
  ["no", words.no],
  ["", words.undeclared],
  ["", terms.na],
]);
const intents = new Map([...answers, ...dictionary([["no", terms["l1.noIntent"]]])]);
const leads = dictionary([
  ["customer", words.customer],
  ["partner", words.partner],
]);
const noIntentL2s: readonly string[] = [
  "l2.executiveSponsorship",
  "l2.usingCompetitiveSolution",
  "l2.usingMicrosoftOnPremisesSolution",
];

/** Reads each spelling once: whoever writes such a loop by hand does. */
function reader(meanings: ReadonlyMap<string, string>): (cell: Cell) => string {
  const known = new Map<Cell, string>();
  return (cell) => {
    let meaning = known.get(cell);
    if (meaning === undefined) {
      const text = plain(String(cell));
      meaning = text === "" ? "" : (meanings.get(text) ?? `?${text}`);
      known.set(cell, meaning);
    }
    return meaning;
  };
}

interface LoopRow extends LoopDecision {
  key: string;
  tenant: string;
  service: string;
  l1: string;
  l2: string;
  /** As it is spelt. */
  l3: Cell;
  isNew: boolean;
  intent: string;
  stage: string;
  /** The L1 it stands at once this run is done. */
  becomes: string;
  scenario: string | null;
  codes: string[];
  left: string | null;
  writes: Record<string, Cell>;
}

/**
 * The rules of the No Intent page as somebody would write them for one sheet: a loop over the rows and their cells, maps
 * for what belongs together, an object a row for what comes out. It knows what the tracker of the benchmark holds and
 * no more: no formulas, errors, left-out cells or choices, and every L3 is blank or on the list.
 */
export function handLoop(columns: readonly string[], cells: readonly (readonly Cell[])[]): readonly LoopDecision[] {
  const at = Object.fromEntries(columns.map((column, index) => [column, index]));
  const cell = (row: readonly Cell[], column: string): Cell => row[at[column] ?? -1] ?? "";
  const [readText, readL1, readL2, readStage] = [new Map(), l1s, l2s, stages].map(reader) as [Read, Read, Read, Read];
  const [readAnswer, readIntent, readLead] = [answers, intents, leads].map(reader) as [Read, Read, Read];
  const groups = new Map<string, LoopRow[]>();
  const tenants = new Map<string, LoopRow[]>();
  const rows = cells.map((row): LoopRow => {
    const tenant = readText(cell(row, "tenant"));
    const service = readText(cell(row, "service"));
    const l1 = readL1(cell(row, "l1")) || "l1.statusUnknown";
    const l2 = readL2(cell(row, "l2"));
    const isNew = l1 === "l1.statusUnknown" && (l2 === "" || l2 === "l2.newSubscriptionOrWorkload");
    const stage = readStage(cell(row, "stage")) || readStage(cell(row, "whoUpdates"));
    const intent = readIntent(cell(row, "intent"));
    const key = `${tenant}|${service}`;
    const own: LoopRow = {
      key,
      tenant,
      service,
      l1,
      l2,
      l3: cell(row, "l3"),
      isNew,
      intent,
      stage,
      becomes: l1,
      ...nothing(),
    };
    push(groups, key, own);
    push(tenants, tenant, own);
    return own;
  });
  const existingOf = (row: LoopRow) => (groups.get(row.key) ?? []).filter(({ becomes }) => becomes === "l1.noIntent");
  const decide = (row: LoopRow, index: number): void => {
    const own = cells[index] ?? [];
    Object.assign(row, nothing());
    const existing = row.isNew ? existingOf(row) : [];
    if (existing.length > 0) underNoIntent(row, existing, readAnswer(cell(own, "validated")));
    else if (row.l1 === "l1.noIntent") settled(row, own);
    else if (row.stage === "") row.left = "stage-missing";
    else if (row.intent === "") row.left = "undeclared";
    else if (row.intent === "no") declined(row, own);
    else if (row.stage === "delivery") row.left = "has-intent";
    else if (row.l1 === "l1.blocked") row.left = "blocked";
    else wanted(row, own);
  };
  const settled = (row: LoopRow, own: readonly Cell[]): void => {
    if (row.stage === "") return void (row.left = "stage-missing");
    row.scenario = row.stage === "assignment" ? "A2" : "D1";
    fillNoIntent(row, row.l2, "next.notifyAccountTeam");
    for (const column of Object.keys(row.writes)) if (readText(cell(own, column)) !== "") delete row.writes[column];
    if (readText(cell(own, "notes")) === "") row.codes.push("note-missing");
  };
  const declined = (row: LoopRow, own: readonly Cell[]): void => {
    const isNewWorkload = readAnswer(cell(own, "newWorkload"));
    const isD2 = isNewWorkload === "yes" || (isNewWorkload === "" && row.isNew);
    row.scenario = row.stage === "assignment" ? "A2" : isD2 ? "D2" : "D1";
    const reason = readL2(cell(own, "reason"));
    const l2 = noIntentL2s.find((one) => one === reason) ?? noIntentL2s.find((one) => one === row.l2);
    if (l2 === undefined) return void row.codes.push("reason-missing");
    fillNoIntent(row, l2, "next.notifyAccountTeam");
    if (readText(cell(own, "notes")) === "") row.codes.push("note-missing");
  };
  const underNoIntent = (row: LoopRow, existing: readonly LoopRow[], validated: string): void => {
    if (row.intent === "yes") return void row.codes.push("intent-under-no-intent");
    row.scenario = "D3";
    if (validated !== "yes") return void row.codes.push("new-subscription-under-no-intent");
    const given = new Set(existing.map((one) => String(one.writes["l2"] ?? one.l2)).filter((l2) => l2 !== ""));
    if (given.size > 1) return void row.codes.push("existing-rows-disagree");
    const [l2] = given;
    if (l2 === undefined) return void row.codes.push("existing-l2-missing");
    fillNoIntent(row, l2, "na");
    const l3s = new Set(existing.map(({ l3 }) => l3).filter((l3) => l3 !== ""));
    if (l3s.size > 1) return void Object.assign(row, nothing(), { scenario: "D3", codes: ["existing-rows-disagree"] });
    row.writes["l3"] = [...l3s][0] ?? "l3.placeholder";
  };
  const wanted = (row: LoopRow, own: readonly Cell[]): void => {
    const helps = readAnswer(cell(own, "ftcAssistance"));
    if (helps !== "no") return void (row.left = helps === "yes" ? "wants-ftc" : "ftc-undeclared");
    row.scenario = "A1";
    row.becomes = "l1.inProgress";
    row.writes = { l1: row.becomes, l2: "na", l3: "na", serviceStatus: "status.initiate", targetDate: "na" };
    Object.assign(row.writes, {
      scenario: "A1",
      whoUpdates: "who.assignmentFm",
      nextAction: "next.deliveryAssignment",
    });
    const lead = readLead(cell(own, "engagementLead"));
    if (lead === "") row.codes.push("lead-missing");
    else row.writes["engagementScenario"] = lead === "customer" ? "engagement.customerLed" : "engagement.partnerLed";
    const kickoff = cell(own, "kickoffDate");
    if (typeof kickoff === "number") row.writes["nextActionDate"] = kickoff;
    else row.codes.push("kickoff-missing");
  };
  rows.forEach((row, index) => row.isNew || decide(row, index));
  // All of the new ones see the table as it was before the first of them.
  const turned = rows.map((row, index) => (row.isNew ? index : -1)).filter((index) => index >= 0);
  decideTogether(turned);
  decideTogether(turned.filter((index) => rows[index]?.scenario !== "D3" && !isFilled(rows[index])));
  addEngagements();
  return rows;

  function decideTogether(indexes: readonly number[]): void {
    const becomes = indexes.map((index) => {
      const row = rows[index] as LoopRow;
      const before = row.becomes;
      decide(row, index);
      const after = row.becomes;
      row.becomes = before;
      return after;
    });
    indexes.forEach((index, place) => ((rows[index] as LoopRow).becomes = becomes[place] ?? ""));
  }

  function addEngagements(): void {
    const sources = new Map<string, LoopRow[]>();
    rows.forEach((row, index) => {
      if (row.becomes !== "l1.inProgress" && row.becomes !== "l1.blocked") return;
      const shown = row.writes["engagementScenario"] ?? cell(cells[index] ?? [], "engagementScenario");
      if (readText(shown) !== "") push(sources, row.tenant, { ...row, writes: { engagementScenario: shown } });
    });
    rows.forEach((row, index) => {
      if (row.becomes !== "l1.noIntent" || !isFilled(row)) return;
      const others = (sources.get(row.tenant) ?? []).filter(({ service }) => service !== row.service);
      const values = new Map<string, Cell>();
      for (const { writes } of others) {
        const shown = writes["engagementScenario"] ?? "";
        if (!values.has(engagementOf(shown))) values.set(engagementOf(shown), shown);
      }
      const isBlank = readText(cell(cells[index] ?? [], "engagementScenario")) === "";
      if (values.size > 1 && isBlank) row.codes.push("engagements-differ");
      else if (values.size === 1 && isBlank) row.writes["engagementScenario"] = [...values.values()][0] ?? "";
    });
  }
}

type Read = (cell: Cell) => string;

const engagements = dictionary([
  ["engagement.customerLed", terms["engagement.customerLed"]],
  ["engagement.partnerLed", terms["engagement.partnerLed"]],
]);
const engagementOf = (shown: Cell): string => engagements.get(plain(String(shown))) ?? String(shown);

function nothing(): Pick<LoopRow, "scenario" | "codes" | "left" | "writes"> {
  return { scenario: null, codes: [], left: null, writes: {} };
}

function isFilled(row: LoopRow | undefined): boolean {
  return row !== undefined && (row.becomes !== row.l1 || row.l1 === "l1.noIntent");
}

function fillNoIntent(row: LoopRow, l2: string, nextAction: string): void {
  row.becomes = "l1.noIntent";
  row.writes = {
    scenario: row.scenario ?? "",
    whoUpdates: row.stage === "assignment" ? "who.assignmentFm" : "who.deliveryFm",
    l1: row.becomes,
    l2,
    l3: "l3.placeholder",
    serviceStatus: "na",
    targetDate: "na",
    owner: "owner.accountTeam",
    nextActionDate: "date.tbd",
    nextAction,
  };
}

function push(groups: Map<string, LoopRow[]>, key: string, row: LoopRow): void {
  const own = groups.get(key);
  if (own === undefined) groups.set(key, [row]);
  else own.push(row);
}
