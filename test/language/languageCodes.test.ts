import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltTexts } from "../../src/language/texts/builtTexts";
import { sentencesFor } from "../../src/language/sentencesFor";
import { languages, type Language } from "../../src/playbook/tracker/language";
import { help } from "../../src/command/classify/help";

const root = join(__dirname, "../..");

/** All codes in their order, whatever stands between two: a comma, quotation marks, "or". */
const allCodes = new RegExp(`\\b${languages.join("\\W+(?:\\p{L}+\\W+)?")}\\b`, "u");

/** Every text in a language that lists what a person may give to a function as its language. */
function listings(language: Language): readonly string[] {
  const folder = join(root, "src/language", language);
  const { functionWords } = jest.requireActual<{ readonly built: BuiltTexts }>(`${folder}/built`).built;
  return [
    sentencesFor(language).functions.problem["language-unknown"]({ code: "language-unknown", given: "?" }),
    functionWords.arguments.language,
    functionWords.functions.L3LIST.arguments?.language ?? "",
    readFileSync(join(folder, "help.html"), "utf8"),
  ];
}

test.each(languages)("[X3] what lists the languages of a function names them all, in %s", (language) => {
  for (const text of listings(language)) expect(text).toMatch(allCodes);
});

const readme = readFileSync(join(root, "README.md"), "utf8");

test("so do the README and the command's help", () => {
  for (const text of [readme, help]) expect(text).toMatch(allCodes);
});

test.each(languages)("the README says that %s is spoken", (language) => {
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  expect(readme.split("## ")[0]).toContain(name);
});
