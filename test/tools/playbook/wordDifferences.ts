import { columns } from "../../../src/playbook/tracker/data/columns";
import { terms } from "../../../src/playbook/tracker/data/terms";
import { words } from "../../../src/playbook/tracker/data/words";
import { languages, type Language } from "../../../src/playbook/tracker/language";
import { termIds, type TermId } from "../../../src/playbook/tracker/term";

type ByLanguage<T> = { readonly [L in Language]: T };
type Lists = Readonly<Record<string, readonly string[]>>;

/** The playbook's terms as facts, by language. */
export interface SharedTerms {
  readonly languages: ByLanguage<{
    readonly values: Readonly<Record<string, string | null>>;
    /** Other spellings of a value. */
    readonly also: Lists;
    /** By English name. */
    readonly L1: Readonly<Record<string, string>>;
    readonly L2: Lists;
  }>;
}

export interface SharedColumns {
  readonly columns: readonly { readonly id: string; readonly headers: ByLanguage<readonly string[]> }[];
  readonly words: { readonly [W in keyof typeof words]: ByLanguage<readonly string[]> };
  /** Terms that the playbook's pages give as a placeholder only. */
  readonly writes: { readonly [W in keyof typeof termOfWrite]: ByLanguage<string> };
}

const termOfWrite = {
  "engagement.customer_led": "engagement.customerLed",
  "engagement.partner_led": "engagement.partnerLed",
} as const satisfies Readonly<Record<string, TermId>>;

/** Values that are terms; the others say what to do, or stand for several. */
const termOfValue: Readonly<Record<string, TermId>> = {
  "l1.in_progress": "l1.inProgress",
  "l1.no_intent": "l1.noIntent",
  "l1.blocked": "l1.blocked",
  "l2.na": "na",
  "l3.na": "na",
  "l3.coming_soon": "l3.placeholder",
  "service_status.na": "na",
  "service_status.initiate": "status.initiate",
  "target_date.na": "na",
  "owner.account_team": "owner.accountTeam",
  "next_action_date.tbd": "date.tbd",
  "next_action.na": "na",
  "next_action.delivery_assignment": "next.deliveryAssignment",
  "next_action.notify_account_team": "next.notifyAccountTeam",
  "who.assignment_fm": "who.assignmentFm",
  "who.delivery_fm": "who.deliveryFm",
  "owner.delivery_fm": "owner.deliveryFm",
  "next_action.kickoff_meeting": "next.kickoffMeeting",
  "stage.assignment": "stage.assignment",
  "stage.delivery": "stage.delivery",
  "l2name.executive_sponsorship": "l2.executiveSponsorship",
  "l2name.using_competitive_solution": "l2.usingCompetitiveSolution",
  "l2name.using_microsoft_on_premises_solution": "l2.usingMicrosoftOnPremisesSolution",
};

/** Read though the playbook's pages don't have them: reports do. */
const fromReports: Lists = {
  "l1.statusUnknown": ["Unknown", "Not Assigned"],
  na: ["No entitlements in progress"],
};

/** What a page of the playbook that may be chosen has beside all that: its terms, and columns of its own. */
export interface SharedPage extends Pick<SharedColumns, "columns"> {
  readonly terms: ByLanguage<Pick<SharedTerms["languages"]["en"], "values" | "also">>;
}

/** The words of all pages as one; a term is written as the first has it. */
export function withPage(terms: SharedTerms, table: SharedColumns, page: SharedPage): [SharedTerms, SharedColumns] {
  const all = languages.map((language) => {
    const [own, more] = [terms.languages[language], page.terms[language]];
    const spelt = Object.keys({ ...own.also, ...more.values, ...more.also }).map((value) => {
      const texts = [...(own.also[value] ?? []), more.values[value], ...(more.also[value] ?? [])];
      return [value, texts.filter((text) => typeof text === "string")] as const;
    });
    // How an L1 is written says the list of L1s, whatever another page prints.
    const values = Object.fromEntries(Object.entries(more.values).filter(([value]) => !value.startsWith("l1.")));
    return [language, { ...own, values: { ...values, ...own.values }, also: Object.fromEntries(spelt) }] as const;
  });
  const byLanguage = Object.fromEntries(all) as unknown as SharedTerms["languages"];
  return [{ languages: byLanguage }, { ...table, columns: [...table.columns, ...page.columns] }];
}

/** A line for every text that only one side has, and for every one that is written though the playbook writes another. */
export function wordDifferences(given: SharedTerms, table: SharedColumns): string[] {
  return languages.flatMap((language) => [
    ...termDifferences(given, language),
    ...columns.flatMap(({ id, headings }) => {
      const listed = table.columns.find((column) => column.id === id)?.headers[language] ?? [];
      const own = (heading: string) => !table.columns.some((other) => other.id !== id && isHeadingOf(other, heading));
      return listDifferences(`heading ${id}`, language, headings[language].filter(own), listed.filter(own));
    }),
    ...wordIds.flatMap((word) =>
      listDifferences(`word ${word}`, language, words[word][language], table.words[word][language]),
    ),
    ...Object.entries(termOfWrite).flatMap(([write, id]) =>
      listDifferences(id, language, terms[id][language], [table.writes[write as keyof typeof termOfWrite][language]]),
    ),
  ]);
}

const wordIds = Object.keys(words) as (keyof typeof words)[];

/** A heading that two columns list is bound by what else the table has, not by a list alone. */
const isHeadingOf = ({ headers }: SharedColumns["columns"][number], heading: string): boolean =>
  Object.values(headers).some((own) => own.includes(heading));

/** In order: the first is the one that is written. */
function listDifferences(what: string, language: Language, ours: readonly string[], given: readonly string[]) {
  return ours.join("\n") === given.join("\n") ? [] : [`${language} ${what}: ${quoted(ours)}, given ${quoted(given)}`];
}

function termDifferences({ languages: given }: SharedTerms, language: Language): string[] {
  const { values, also, L1, L2 } = given[language];
  const read = new Map<string, Set<string>>();
  const written = new Map<string, string>();
  const add = (id: string, texts: readonly string[]) => read.set(id, new Set([...(read.get(id) ?? []), ...texts]));
  for (const [name, texts] of [
    ...Object.entries(L1).map(([name, text]) => [name, [text]] as const),
    ...Object.entries(L2),
  ]) {
    add(idOf(name), texts);
    written.set(idOf(name), texts[0] ?? "");
  }
  for (const [value, id] of Object.entries(termOfValue)) {
    const text = values[value];
    if (text !== null && text !== undefined) {
      add(id, [text]);
      written.set(id, text);
    }
    add(id, also[value] ?? []);
  }
  if (language === "en") for (const [id, texts] of Object.entries(fromReports)) add(id, texts);
  return termIds
    .filter((id) => read.has(id))
    .flatMap((id) => {
      const texts: readonly string[] = terms[id][language];
      const all = [...(read.get(id) ?? [])];
      const first = written.get(id) ?? texts[0];
      const isAlike = all.length === texts.length && all.every((text) => texts.includes(text)) && texts[0] === first;
      return isAlike ? [] : [`${language} ${id}: ${quoted(texts)}, given ${quoted(all)}, written ${String(first)}`];
    });
}

const idOf = (englishName: string): string =>
  termIds.find((id) => /^l[12]\./u.test(id) && (terms[id].en as readonly string[]).includes(englishName)) ??
  englishName;

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(" ");
