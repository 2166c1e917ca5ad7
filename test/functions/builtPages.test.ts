import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/playbook/tracker/language";
import { pane } from "../built/buildPane";
import { builtOnce } from "../built/builtOnce";

jest.setTimeout(180_000);

let folder: string;
beforeAll(async () => {
  folder = await builtOnce(pane);
});

const page = (file: string): string => readFileSync(join(folder, file), "utf8");

test.each(["taskpane.html", "help.html"])("[L2] %s speaks every language before any script is there", (file) => {
  const spoken = [...page(file).matchAll(/lang="(\w\w)"/g)].map(([, language]) => language);
  expect([...new Set(spoken)].sort()).toEqual([...languages].sort());
});

const others = languages.filter((language) => language !== "en");

/** How often each element stands in a language's part of the help: the same is said in each. */
function elementsOf(language: string): Readonly<Record<string, number>> {
  const part =
    page("help.html")
      .split(/<section /)
      .find((section) => section.startsWith(`lang="${language}"`)) ?? "";
  return Object.fromEntries(
    ["h1", "h2", "li", "code"].map((name) => [name, part.split(new RegExp(`<${name}[ >]`)).length - 1]),
  );
}

test.each(others)("the help says as much in %s as in other languages", (language) => {
  expect(elementsOf(language)).toEqual({ h1: 2, h2: 15, li: 19, code: 3 });
});

test.each([
  ["en", "outcomes", "OUTCOMES(headings, rows, [language], [pages], [columns])", "Decides a whole table"],
  ["de", "outcomes-de", "OUTCOMES(headings, rows, [language], [pages], [columns])", "Wertet eine ganze Tabelle aus"],
  ["ja", "why-ja", "WHY(headings, row, [rows], [language], [pages])", "行の結果の理由"],
])("the help describes the functions in %s, under %s", (_, anchor, signature, description) => {
  const [, told = ""] = page("help.html").split(`<h2 id="${anchor}">`);
  expect(told.startsWith(`${signature}</h2>`)).toBe(true);
  expect(
    told
      .slice(signature.length + 5)
      .trimStart()
      .startsWith(`<p>${description}`),
  ).toBe(true);
});

test("no text of the pages stands in two languages", () => {
  const texts = ["taskpane.html", "help.html"].flatMap((file) => page(file).match(/<(p|li)\b.*<\/\1>/g) ?? []);
  const words = texts.map((text) => text.replace(/<[^>]*>/g, "").trim());
  expect(words.filter((text, place) => words.indexOf(text) !== place)).toEqual([]);
});
