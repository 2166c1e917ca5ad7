import type { OutputColumnId } from "../../src/playbook/tracker/column";
import { sentencesFor } from "../../src/language/sentencesFor";
import { services } from "../../src/playbook/tracker/data/services";
import { taxonomy } from "../../src/playbook/tracker/data/taxonomy";
import { terms } from "../../src/playbook/tracker/data/terms";
import { languages, type Language } from "../../src/playbook/tracker/language";
import { meaningOf, meaningOfValue } from "../../src/playbook/tracker/meaning";
import { isNa, readL1, readL2, readLead, readStage } from "../../src/playbook/tracker/read/readTerm";
import { readIntent } from "../../src/playbook/tracker/read/readYesNo";
import { isSelectableL3, l1Of, serviceOf } from "../../src/playbook/tracker/identity/service";
import { noIntentL2s } from "../../src/playbook/noIntent/l2s";
import { termIds, termText, type L1Id, type L2Id, type TermId } from "../../src/playbook/tracker/term";

const l1s = termIds.filter((id): id is L1Id => id.startsWith("l1."));
const l2s = termIds.filter((id): id is L2Id => id.startsWith("l2."));

/** What the scenarios write, or trackers hold, in each column. */
const termsIn = {
  whoUpdates: ["who.assignmentFm", "who.deliveryFm"],
  l1: l1s,
  l2: [...l2s, "na"],
  l3: ["l3.placeholder", "na"],
  serviceStatus: ["status.initiate", "na"],
  engagementScenario: ["engagement.customerLed", "engagement.partnerLed", "na"],
  targetDate: ["na"],
  owner: ["owner.accountTeam"],
  nextActionDate: ["date.tbd", "na"],
  nextAction: ["next.deliveryAssignment", "next.notifyAccountTeam", "na"],
} as const satisfies { readonly [column in Exclude<OutputColumnId, "scenario" | "flag">]: readonly TermId[] };

const pairs = (Object.entries(termsIn) as [OutputColumnId, readonly TermId[]][]).flatMap(([column, ids]) =>
  ids.map((id) => [column, id] as const),
);
const everyText = (id: TermId): string[] => languages.flatMap((language) => [...terms[id][language]]);
const bare = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b]/gu, "");

/** The text in another guise: full width, upper case, stray blanks. */
function guises(text: string): string[] {
  const wide = text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  return [text, ` ${text}\u00a0`, text.toUpperCase(), text.toLowerCase(), wide, `\u200b${text.split(" ").join("  ")}`];
}

test.each(pairs)("[R3, W2] in column %s every text of %s reads back to it", (column, id) => {
  for (const language of languages) expect(meaningOf(column, termText(id, language))).toBe(id);
  for (const text of everyText(id).flatMap(guises)) expect([text, meaningOf(column, text)]).toEqual([text, id]);
  expect(meaningOfValue(column, { term: id })).toBe(id);
});

test.each(Object.entries(termsIn))("[R3] in column %s no text means two things", (_, ids) => {
  const meanings = new Map<string, Set<TermId>>();
  for (const id of ids)
    for (const text of everyText(id)) meanings.set(bare(text), (meanings.get(bare(text)) ?? new Set<TermId>()).add(id));
  expect([...meanings].filter(([, found]) => found.size > 1)).toEqual([]);
});

test("[R3] L1, L2, stage, lead, No Intent and N/A are read from every text", () => {
  for (const id of l1s)
    for (const text of everyText(id).flatMap(guises)) expect([text, readL1(text)]).toEqual([text, id]);
  for (const id of l2s)
    for (const text of everyText(id).flatMap(guises)) expect([text, readL2(text)]).toEqual([text, id]);
  for (const id of ["stage.assignment", "who.assignmentFm"] as const)
    for (const text of everyText(id)) expect([text, readStage(text)]).toEqual([text, "assignment"]);
  for (const id of ["stage.delivery", "who.deliveryFm"] as const)
    for (const text of everyText(id)) expect([text, readStage(text)]).toEqual([text, "delivery"]);
  for (const text of everyText("engagement.customerLed")) expect([text, readLead(text)]).toEqual([text, "customer"]);
  for (const text of everyText("engagement.partnerLed")) expect([text, readLead(text)]).toEqual([text, "partner"]);
  for (const text of everyText("l1.noIntent")) expect([text, readIntent(text)]).toEqual([text, "no"]);
  for (const text of everyText("na").flatMap(guises)) expect([text, isNa(text)]).toEqual([text, true]);
});

/** As the playbook's own page writes them. */
const pageTerms: { readonly [L in Language]: { readonly [id in TermId]?: string } } = {
  en: {
    "l1.noIntent": "No Intent",
    na: "N/A",
    "date.tbd": "TBD",
    "l3.placeholder": "L3s coming soon",
    "owner.accountTeam": "Account Team",
    "who.assignmentFm": "Assignment FM",
    "l2.usingCompetitiveSolution": "Using Competitive Solution",
  },
  ja: {
    "l1.noIntent": "意思なし",
    na: "N/A",
    "date.tbd": "TBD",
    "l3.placeholder": "L3 近日公開予定",
    "owner.accountTeam": "アカウント チーム",
    "who.assignmentFm": "FM の割り当て",
    "l2.usingCompetitiveSolution": "競合ソリューションの使用",
  },
  de: {
    "l1.noIntent": "Keine Absichten",
    na: "n.a.",
    "date.tbd": "(noch festzustellen)",
    "l3.placeholder": "L3s demnächst verfügbar",
    "owner.accountTeam": "Account Team",
    "who.assignmentFm": "Zuweisung FM",
    "l2.usingCompetitiveSolution": "Verwendung einer Wettbewerberlösung",
  },
  pt: {
    "l1.noIntent": "Sem intenção",
    na: "N/A",
    "date.tbd": "A serem definidas",
    "l3.placeholder": "L3s em breve",
    "owner.accountTeam": "Time da conta",
    "who.assignmentFm": "FM de Atribuição",
    "l2.usingCompetitiveSolution": "Usando solução da concorrência",
  },
  es: {
    "l1.noIntent": "No intención",
    na: "ND",
    "date.tbd": "TBD",
    "l3.placeholder": "Próximamente L3",
    "owner.accountTeam": "Equipo de cuentas",
    "who.assignmentFm": "Asignación FM",
    "l2.usingCompetitiveSolution": "Usar una solución competitiva",
  },
  zh: {
    "l1.noIntent": "无意向",
    na: "不适用",
    "date.tbd": "待定",
    "l3.placeholder": "L3 即将推出",
    "owner.accountTeam": "客户团队",
    "who.assignmentFm": "分配 FM",
    "l2.usingCompetitiveSolution": "使用竞争解决方案",
  },
};

test.each(languages)("[L1] what is written in %s is the page's own term", (language) => {
  for (const [id, text] of Object.entries(pageTerms[language]) as [TermId, string][])
    expect(termText(id, language)).toBe(text);
});

test("[W2] blank is blank, errors are themselves, dates are dates, and text keeps its meaning in any guise", () => {
  for (const blank of ["", "  ", "\u200b", "\u00a0"]) expect(meaningOf("owner", blank)).toBe("");
  expect(meaningOf("owner", { error: "#N/A" })).not.toBe(meaningOf("owner", "N/A"));
  expect(meaningOf("serviceStatus", { error: "#N/A" })).not.toBe("na");
  expect(meaningOf("nextActionDate", "2026-12-01")).toBe(meaningOf("nextActionDate", 46357));
  expect(meaningOf("nextActionDate", "2026/12/1")).toBe(meaningOf("nextActionDate", 46357));
  expect(meaningOf("nextActionDate", 46357)).not.toBe(meaningOf("nextActionDate", 46358));
  expect(meaningOf("owner", "Kim  ABERCROMBIE")).toBe(meaningOf("owner", "Kim Abercrombie"));
  expect(meaningOf("owner", "Kim")).not.toBe(meaningOf("owner", "Tim"));
  expect(meaningOf("engagementScenario", "Customer-Led")).toBe("engagement.customerLed");
  expect(meaningOf("engagementScenario", "Customer-Led w/ CSS Assist")).not.toBe("engagement.customerLed");
});

test("[F5] no flag text means two codes, or stands twice", () => {
  const texts = languages.flatMap((language) =>
    Object.values(sentencesFor(language).flags).flatMap((flag) => flag.map((text) => bare(text))),
  );
  expect(new Set(texts).size).toBe(texts.length);
});

test("[R5] no spelling of a service means two", () => {
  const spellings = Object.entries(services).flatMap(([name, aliases]) =>
    [name, ...aliases].map((spelling) => [bare(spelling), name] as const),
  );
  expect(new Set(spellings.map(([spelling]) => spelling)).size).toBe(
    new Set(spellings.map((each) => each.join("\n"))).size,
  );
  for (const [spelling, name] of spellings) expect(serviceOf(spelling)).toBe(name);
});

test("[F2] the three No Intent L2s, and only they, belong to No Intent", () => {
  expect([...noIntentL2s].sort()).toEqual([
    "l2.executiveSponsorship",
    "l2.usingCompetitiveSolution",
    "l2.usingMicrosoftOnPremisesSolution",
  ]);
  expect(l2s.filter((l2) => l1Of(l2) === "l1.noIntent").sort()).toEqual([...noIntentL2s].sort());
  for (const l2 of l2s) expect(l1Of(l2)).toBeDefined();
});

test("[F2] an L3 is on its list in any guise, and on none of another service", () => {
  for (const l3 of ["Zoom", "zoom ", "ＺＯＯＭ"])
    expect(isSelectableL3(l3, "l1.noIntent", "l2.usingCompetitiveSolution", "Teams")).toBe(true);
  expect(isSelectableL3("Zoom", "l1.noIntent", "l2.usingCompetitiveSolution", "Exchange")).toBe(false);
  expect(isSelectableL3("Other", "l1.noIntent", "l2.usingCompetitiveSolution", "viva")).toBe(true);
  expect(isSelectableL3("Other", "l1.noIntent", "l2.migration", "Teams")).toBe(false);
});

test("[F2] the placeholder and N/A are on no list", () => {
  const names = Object.values(taxonomy)
    .flatMap((byL2) => Object.values(byL2))
    .flatMap((lists) => Object.values(lists))
    .flat()
    .map(bare);
  for (const text of [...everyText("l3.placeholder"), ...everyText("na")]) expect(names).not.toContain(bare(text));
});
