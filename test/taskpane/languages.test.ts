import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueFor } from "../../src/language/catalogueFor";
import { catalogue as en } from "../../src/language/en/catalogue";
import { languages } from "../../src/playbook/language";

type Leaf = readonly [path: string, text: string];

/** Every text that is no sentence with values in it. */
function leaves(of: unknown, path: string): Leaf[] {
  if (typeof of === "string") return [[path, of]];
  if (typeof of !== "object" || of === null) return [];
  return Object.entries(of).flatMap(([key, value]) => leaves(value, path === "" ? key : `${path}.${key}`));
}

const english = new Map(leaves(en, ""));

/** The same words in another language too: names, and words both languages share. */
const shared: Readonly<Record<string, readonly string[]>> = {
  ja: ["rules.fact.l1", "rules.factValue.nextAction.notApplicable"],
  de: ["rules.fact.l1"],
  pt: ["rules.fact.l1", "pane.title", "rules.factValue.nextAction.notApplicable"],
  es: [
    "rules.fact.l1",
    "pane.title",
    "rules.factValue.intent.no",
    "rules.factValue.validated.no",
    "rules.factValue.newWorkload.no",
    "rules.factValue.ftcAssistance.no",
  ],
};

test.each(["ja-JP", "de-DE", "pt-BR", "es-ES"])("[L1] %s is spoken, and nothing of it was left in English", (tag) => {
  const catalogue = catalogueFor(tag);
  const language = tag.slice(0, 2);
  expect(catalogue.language).toBe(language);
  const left = leaves(catalogue, "").filter(
    ([path, text]) => english.get(path) === text && !shared[language]?.includes(path),
  );
  expect(left).toEqual([]);
});

test("[L1] what is not spoken is English", () => {
  expect(["fr-FR", "", "zh-Hant-TW"].map((tag) => catalogueFor(tag).language)).toEqual(["en", "en", "en"]);
});

test("no text is blank, or has blanks around it", () => {
  for (const language of languages) {
    const odd = leaves(catalogueFor(language), "").filter(([, text]) => text === "" || text !== text.trim());
    expect([language, odd]).toEqual([language, []]);
  }
});

test("the page that can't load anything speaks all five, and so does the help", () => {
  const read = (file: string) => readFileSync(join(__dirname, "../../src/taskpane", file), "utf8");
  const spokenIn = (html: string) =>
    new Set(["en", ...[...html.matchAll(/lang="(\w\w)"/g)].map(([, language]) => language)]);
  for (const file of ["taskpane.html", "help.html"])
    expect([file, [...spokenIn(read(file))].sort()]).toEqual([file, [...languages].sort()]);
});
