import { catalogueFor } from "../../src/language/catalogueFor";
import { catalogue as en } from "../../src/language/en/catalogue";
import { spokenLanguages } from "../../src/language/spokenLanguages";
import { languages } from "../../src/playbook/tracker/language";

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
  pt: ["rules.fact.l1", "pane.preview.menu", "rules.factValue.nextAction.notApplicable"],
  es: [
    "rules.fact.l1",
    "rules.factValue.intent.no",
    "rules.factValue.validated.no",
    "rules.factValue.newWorkload.no",
    "rules.factValue.ftcAssistance.no",
  ],
  zh: ["rules.fact.l1"],
};

const others = languages.filter((language) => language !== "en");

test.each(others)("[L1] %s is spoken, and nothing of it was left in English", async (language) => {
  const catalogue = await catalogueFor(spokenLanguages[language].sentences.tag);
  expect(catalogue.language).toBe(language);
  const left = leaves(catalogue, "").filter(
    ([path, text]) => english.get(path) === text && !shared[language]?.includes(path),
  );
  expect(left).toEqual([]);
});

test.each(["fr-FR", "", "tlh"])("[L1] what is not spoken is English: %p", async (tag) => {
  expect(await catalogueFor(tag)).toBe(en);
});

test.each(languages)("no text is blank, or has blanks around it, in %s", async (language) => {
  const odd = leaves(await catalogueFor(language), "").filter(([, text]) => text === "" || text !== text.trim());
  expect(odd).toEqual([]);
});
