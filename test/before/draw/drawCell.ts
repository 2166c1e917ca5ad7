import type { DrawnCell } from "./drawn";
import type { Random } from "./random";
import { l3s, sayFlag, sayTerm, sayWord, services, type ColumnName, type Speaker } from "./words";

const errors = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"];
const dates: readonly DrawnCell[] = [
  46_357,
  46_400.5,
  19_999,
  80_001,
  "2026-12-01",
  "2026/12/1",
  "12/1/2026",
  "31.12.2026",
  "31/12/2026",
  "2026-02-30",
  "2026年1月5日",
  "46357",
  "5-Jan",
  "soon",
];
const oddTexts = [
  " ",
  "\u200b",
  "-",
  "?",
  "…",
  "N/A",
  "＃Ｎ／Ａ",
  "#N/A",
  "0",
  "true",
  "=1+1",
  "'No",
  "@SUM",
  "+49",
  "00123",
  "1e309",
  "constructor",
  "__proto__",
  "toString",
  "\ud800",
  "a\nb",
  "e\u0301",
  "ﬁ",
  "👩‍👩‍👧",
  "Moon phase",
  "maybe later",
  "Yes/No",
  "cost",
  "不明",
];
const oddNumbers = [0, 1, -1, 2, 0.1, 1e308, 5e-324, 60, 59.999, 2_958_466, -20_000, 9_007_199_254_740_993];

/** A cell that no playbook knows, and that Excel can hold. */
export function oddCell(random: Random): DrawnCell {
  const kind = random.below(10);
  if (kind < 2) return { error: random.pick(errors) };
  if (kind < 3) return random.chance(0.5);
  if (kind < 5) return random.pick(oddNumbers);
  return random.pick(oddTexts);
}

const sayYesNo = (speaker: Speaker): DrawnCell =>
  speaker.random.chance(0.1)
    ? speaker.random.pick([true, false, 0, 1])
    : sayWord(speaker, "yes", "no", "no", "undeclared");
const orText =
  (own: (speaker: Speaker) => DrawnCell, ...texts: readonly DrawnCell[]) =>
  (speaker: Speaker): DrawnCell =>
    speaker.random.chance(0.75) ? own(speaker) : speaker.random.pick(texts);
const drawDate = ({ random }: Speaker): DrawnCell => random.pick(dates);
const drawLead = (speaker: Speaker): DrawnCell => sayWord(speaker, "customer", "partner");
const drawL3 = (speaker: Speaker): DrawnCell =>
  speaker.random.chance(0.2) ? sayTerm(speaker, "na", "l3.") : speaker.random.pick(l3s);
const sayTermLike =
  (...prefixes: readonly string[]) =>
  (speaker: Speaker): DrawnCell =>
    sayTerm(speaker, ...prefixes);

/** What people write in a column. */
const drawn: { readonly [column in ColumnName]: (speaker: Speaker) => DrawnCell } = {
  tenant: ({ random }) => random.pick(["Contoso 1", "CONTOSO  1", "コントソ1", 1, ""]),
  tenantId: ({ random }) => random.pick(["id-1", "id-2", "N/A", "-", ""]),
  service: ({ random }) => random.pick(services),
  subscription: ({ random }) => `SUB-${String(random.below(4))}`,
  entitlements: ({ random }) => random.below(900),
  totalEntitlements: ({ random }) => random.below(900),
  stage: orText(sayTermLike("stage.", "who."), "", "Presales"),
  intent: orText(sayYesNo, "", "somehow"),
  ftcAssistance: orText(sayYesNo, "", "later"),
  newWorkload: orText(sayYesNo, "", "Yes/No"),
  engagementLead: orText(drawLead, "", "somebody"),
  kickoffDate: drawDate,
  reason: orText(sayTermLike("l2.", "na"), "", "too expensive"),
  validated: orText(sayYesNo, "Yes, mail of 3 May", "はい、電話", "Yes?", 46_320, 19_999, "10/1/2026"),
  whoUpdates: orText(sayTermLike("who."), "Kim", ""),
  l1: orText(sayTermLike("l1."), "Pending", ""),
  l2: orText(sayTermLike("l2.", "na"), "cost", ""),
  l3: orText(drawL3, "Other", "Slack", "slack ", "Moon phase", ""),
  serviceStatus: orText(sayTermLike("status.", "na"), "Migrate", ""),
  engagementScenario: orText(sayTermLike("engagement.", "na"), "FTC-FTP Led", "CXP Led w/ FTP Assist", "=lead", ""),
  targetDate: orText(drawDate, "N/A", ""),
  owner: orText(sayTermLike("owner."), "Kim Abercrombie", ""),
  notes: orText(({ random }) => `note ${String(random.below(9))}`, "", "The board decided against it.", "\u200b"),
  nextActionDate: orText(sayTermLike("date.", "na"), 46_300, ""),
  nextAction: orText(sayTermLike("next.", "na"), "Ask again in June", ""),
  scenario: ({ random }) => random.pick(["", "A1", "D3", "mine"]),
  flag: orText(sayFlag, "see Kim", ""),
};

export function drawCell(speaker: Speaker, column: ColumnName): DrawnCell {
  return drawn[column](speaker);
}
