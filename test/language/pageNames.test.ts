import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltTexts } from "../../src/language/texts/builtTexts";
import { sentencesFor } from "../../src/language/sentencesFor";
import { leadingPageId, pageIds } from "../../src/playbook/pages";
import { languages, type Language } from "../../src/playbook/tracker/language";
import { help } from "../../src/command/classify/help";

const root = join(__dirname, "../..");

/** As a person writes them into a formula, or behind `--pages`. */
const allPages = pageIds.join(",");

/** Every text in a language that lists what a person may give to a function as its pages. */
function listings(language: Language): readonly string[] {
  const folder = join(root, "src/language", language);
  const { functionWords } = jest.requireActual<{ readonly built: BuiltTexts }>(`${folder}/built`).built;
  const { problem } = sentencesFor(language).functions;
  return [
    problem["page-unknown"]({ code: "page-unknown", given: "?", pages: pageIds }),
    problem["leading-page-missing"]({ code: "leading-page-missing", pages: pageIds }),
    functionWords.arguments.pages,
    readFileSync(join(folder, "help.html"), "utf8"),
  ];
}

test.each(languages)("[X2, X3] what lists the pages of a function names them all, in %s", (language) => {
  for (const text of listings(language)) expect(text).toContain(allPages);
});

test.each(languages)("[X3] what is said of a list without the page that always decides names it, in %s", (language) => {
  const { problem } = sentencesFor(language).functions;
  const said = problem["leading-page-missing"]({ code: "leading-page-missing", pages: pageIds });
  expect(said.replace(allPages, "")).toContain(leadingPageId);
});

test("so do the README and the command's help", () => {
  expect(readFileSync(join(root, "README.md"), "utf8").includes(allPages)).toBe(true);
  expect(help).toContain(allPages);
});
