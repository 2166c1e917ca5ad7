import type { PageId } from "../../src/playbook/pages";
import * as fc from "fast-check";
import type { Cell } from "../../src/playbook/tracker/cell";
import { columnIds, outputColumnIds, type ColumnId, type OutputColumnId } from "../../src/playbook/tracker/column";
import { terms } from "../../src/playbook/tracker/data/terms";
import { languages, type Language } from "../../src/playbook/tracker/language";
import { termIds } from "../../src/playbook/tracker/term";
import type { Run } from "./run";
import type { RowCells } from "./tableOf";

const textsOf = (...prefixes: readonly string[]) =>
  termIds
    .filter((id) => prefixes.some((prefix) => id.startsWith(prefix)))
    .flatMap((id) => languages.flatMap((language) => [...terms[id][language]]));

export const noTexts: readonly string[] = ["No", "no ", "ＮＯ", "いいえ", "Nein", "Não", ...textsOf("l1.noIntent")];
export const yesTexts: readonly string[] = ["Yes", "YES", "はい", "Ja", "Sim", "Sí"];
const undeclaredTexts = ["", "N/A", "unknown", "-", "不明"];
const yesNo: readonly Cell[] = [
  ...yesTexts,
  "No",
  "Nein",
  ...undeclaredTexts,
  true,
  false,
  1,
  0,
  "maybe later",
  "Yes/No",
];

/** What people write in each column. */
const vocabulary: { readonly [column in ColumnId]: readonly Cell[] } = {
  tenant: ["Contoso", "CONTOSO ", "Fabrikam", "コントソ", "N/A", ""],
  tenantId: ["", "id-1", "id-2", "unknown"],
  service: ["Teams", "Microsoft Teams", "Exchange", "EXO", "Viva", ""],
  subscription: ["", "SUB-1", "SUB-2"],
  entitlements: ["", 0, 669],
  totalEntitlements: ["", 700],
  stage: [...textsOf("stage."), "", "Presales"],
  intent: [...yesNo, ...noTexts],
  ftcAssistance: yesNo,
  newWorkload: yesNo,
  engagementLead: ["Customer", "Partner", "お客様主導", "Kundengeführt", "somebody", ""],
  unblockDate: [46450, "2026-12-20", "in spring", ""],
  initiateDate: [46360, "2026-12-03", "next week", ""],
  kickoffDate: [46357, "2026-12-01", "12/1/2026", "soon", ""],
  reason: [...textsOf("l2."), "too expensive", "N/A", ""],
  validated: [...yesNo, "Yes, mail of 3 May", "はい、電話", "Yes?", 46320, 19999, "10/1/2026"],
  whoUpdates: [...textsOf("who."), "Kim", ""],
  l1: [...textsOf("l1."), "Pending", ""],
  l2: [...textsOf("l2.", "na"), "cost", ""],
  l3: [
    ...textsOf("l3.", "na"),
    "Other",
    "Slack",
    "slack ",
    "No Clear Business Drivers",
    "Network",
    "VDI",
    "Moon phase",
    "",
  ],
  serviceStatus: [...textsOf("status.", "na"), "Migrate", ""],
  engagementScenario: [...textsOf("engagement.", "na"), "Customer-Led", "FTC-FTP Led", "CXP Led w/ FTP Assist", ""],
  targetDate: [...textsOf("na"), 46500, ""],
  owner: [...textsOf("owner."), "Kim Abercrombie", ""],
  notes: ["", "The board decided against it.", "\u200b"],
  nextActionDate: [...textsOf("date.tbd", "na"), 46300, ""],
  nextAction: [...textsOf("next.", "na"), "Ask again in June", ""],
  scenario: ["", "A1", "D3", "mine"],
  flag: ["", "L1 can't be read", "see Kim"],
};

export const garbage: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    "",
    " ",
    "\u200b",
    "?",
    "…",
    "N/A",
    "＃Ｎ／Ａ",
    "0",
    "1",
    "true",
    "constructor",
    "__proto__",
    "toString",
    "\ud800",
    "=1+1",
    "'",
    "1e309",
  ),
  fc.constantFrom("#N/A", "#REF!", "#VALUE!", "#SPILL!", "#???").map((error) => ({ error })),
  fc.double(),
  fc.integer({ min: -1, max: 2 }),
  fc.integer({ min: 19_990, max: 80_010 }),
  fc.boolean(),
  fc.string({ unit: "binary", maxLength: 8 }),
);

/**
 * Rows as trackers have them; what is changed in one is drawn from the columns' own words, now and then from garbage.
 */
const templates: readonly RowCells[] = [
  {},
  { tenant: "Contoso", service: "Teams", stage: "Delivery", l1: "Status Unknown", l2: "New Subscription or Workload" },
  {
    tenant: "Contoso",
    service: "Teams",
    stage: "Delivery",
    l1: "Status Unknown",
    l2: "New Subscription or Workload",
    validated: "Yes",
  },
  {
    tenant: "Contoso",
    service: "Teams",
    stage: "Delivery",
    intent: "No",
    reason: "Executive Sponsorship",
    l1: "Status Unknown",
    l2: "",
  },
  {
    tenant: "Contoso",
    service: "Exchange",
    stage: "Delivery",
    intent: "いいえ",
    reason: "Using Competitive Solution",
    l1: "In Progress",
    l2: "Migration",
    notes: "Has another.",
    engagementScenario: "FTC-FTP Led",
  },
  {
    tenant: "Contoso",
    service: "Teams",
    stage: "割り当て",
    intent: "意思なし",
    reason: "エグゼクティブの支援",
    l1: "ステータス不明",
  },
  {
    tenant: "Contoso",
    service: "Viva",
    stage: "Assignment",
    intent: "Yes",
    ftcAssistance: "No",
    engagementLead: "Customer",
    kickoffDate: 46357,
    l1: "Status Unknown",
  },
  {
    tenant: "Contoso",
    service: "Exchange",
    stage: "Entrega",
    intent: "Sim",
    l1: "Em Andamento",
    engagementScenario: "Customer Led",
  },
  {
    tenant: "Contoso",
    service: "Teams",
    stage: "Delivery",
    intent: "No",
    l1: "No Intent",
    l2: "Executive Sponsorship",
    l3: "Other",
    owner: "Account Team",
    nextActionDate: "TBD",
    nextAction: "Notify account team of No Intent",
  },
  {
    tenant: "Contoso",
    service: "Teams",
    stage: "Durchführung",
    l1: "Keine Absichten",
    l2: "Verwendung einer Wettbewerberlösung",
    l3: "Slack",
    nextAction: "n.a.",
  },
  { tenant: "Contoso", service: "Teams", stage: "Delivery", intent: "No", l1: "No Intent", l2: "", reason: "" },
  {
    tenant: "Contoso",
    service: "Teams",
    stage: "Delivery",
    intent: "Yes",
    l1: "Status Unknown",
    reason: "Legal/Regulatory",
    unblockDate: 46450,
  },
  {
    tenant: "Contoso",
    service: "Exchange",
    stage: "Delivery",
    whoUpdates: "Assignment FM",
    l1: "Blocked",
    l2: "App Compatibility",
    l3: "Other",
    targetDate: "N/A",
    nextAction: "Kickoff Meeting",
  },
];

/** One cell of any column, as people write it, or garbage. */
export const oneCell = fc
  .constantFrom(...columnIds)
  .chain((column) =>
    fc
      .oneof({ weight: 5, arbitrary: fc.constantFrom(...vocabulary[column]) }, { weight: 1, arbitrary: garbage })
      .map((cell): RowCells => ({ [column]: cell })),
  );

/** Many cells changed now and then, mostly few: rows that are joined to each other, and odd ones. */
const row: fc.Arbitrary<RowCells> = fc
  .tuple(
    fc.constantFrom(...templates),
    fc.oneof(
      { weight: 4, arbitrary: fc.array(oneCell, { maxLength: 3 }) },
      { weight: 1, arbitrary: fc.array(oneCell, { maxLength: 25 }) },
    ),
  )
  .map(([template, changes]) => Object.assign({}, template, ...changes) as RowCells);

export const rows = fc.array(row, { maxLength: 8 });
export const language: fc.Arbitrary<Language> = fc.constantFrom(...languages);

export const anyRows: fc.Arbitrary<readonly RowCells[]> = fc.array(
  fc
    .array(fc.tuple(fc.constantFrom(...columnIds), garbage), { maxLength: columnIds.length })
    .map((cells) => Object.fromEntries(cells) as RowCells),
  { maxLength: 6 },
);

const pages = fc.constantFrom<readonly PageId[]>([], ["blocked"]);

export const run: fc.Arbitrary<Run> = fc.record({ rows, language, pages });

/** Some rows left out of the preview as a whole, and No Intent confirmed in the pane for some. */
export const runWithPerson: fc.Arbitrary<Run> = fc
  .record({
    rows,
    language,
    pages,
    leftOut: fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 3 }),
    confirmed: fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 3 }),
  })
  .map(({ leftOut, confirmed, ...table }) => ({
    ...table,
    held: leftOut
      .filter((place) => place < table.rows.length)
      .flatMap((place) => outputColumnIds.map((column): [number, OutputColumnId] => [place, column])),
    choices: new Map(
      confirmed
        .filter((place) => place < table.rows.length)
        .map((place) => [place, { validated: { year: 2026, month: 11, day: 24 } }]),
    ),
  }));
