import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { sentencesFor } from "../../src/language/sentencesFor";
import { languages, type Language } from "../../src/playbook/tracker/language";

const root = join(__dirname, "../../src/language");

interface Entry {
  readonly what: string;
  readonly words: readonly string[];
  readonly never: readonly string[];
}

const listed = (cell = ""): readonly string[] =>
  cell
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

function glossary(language: Language): readonly Entry[] {
  const lines = readFileSync(join(root, language, "glossary.md"), "utf8").split("\n");
  const rows = lines.filter((line) => line.startsWith("| ") && !line.startsWith("| what |"));
  return rows.map((line) => {
    const [, what = "", words, never] = line.split("|");
    return { what: what.trim(), words: listed(words), never: listed(never) };
  });
}

/** What a file of texts says: its strings, but not the names of their places. */
function saidIn(path: string): readonly string[] {
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node)) return visit(node.initializer);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      said.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true));
  return said;
}

/** All that is said in a language, but not the spellings of flags that earlier versions wrote and this one reads. */
function textsOf(language: Language): readonly string[] {
  const folder = join(root, language);
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "flags.ts");
  const flags = Object.values<readonly string[]>(sentencesFor(language).flags).map(([now = ""]) => now);
  return [
    ...files.flatMap((file) => saidIn(join(folder, file))),
    ...flags,
    readFileSync(join(folder, "help.html"), "utf8").replace(/<[^>]+>/g, ""),
  ];
}

/** Words of languages that keep them apart are met whole; a beginning is one of `words`, so that its cases count. */
function holds(text: string, word: string, whole: boolean): boolean {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const isApart = /^[\p{Script=Latin}\s-]+$/u.test(word);
  const pattern = isApart ? `(?<!\\p{L})${escaped}${whole ? "(?!\\p{L})" : ""}` : escaped;
  return new RegExp(pattern, "iu").test(text);
}

test.each(languages)("every text keeps to the glossary (%s)", (language) => {
  const texts = textsOf(language);
  const entries = glossary(language);
  const strays = entries.flatMap(({ never }) =>
    never.flatMap((word) => texts.filter((text) => holds(text, word, true)).map((text) => `${word}: ${text}`)),
  );
  expect(strays).toEqual([]);
  const unused = entries.flatMap(({ words }) =>
    words.filter((word) => !texts.some((text) => holds(text, word, false))),
  );
  expect(unused).toEqual([]);
});

test("every glossary has a word for each thing, and they name the same things", () => {
  const [english = [], ...others] = languages.map((language) => glossary(language));
  expect(english.length).toBeGreaterThan(20);
  expect(english.every(({ words }) => words.length > 0)).toBe(true);
  for (const other of others) {
    expect(other.map(({ what }) => what)).toEqual(english.map(({ what }) => what));
    expect(other.every(({ words }) => words.length > 0)).toBe(true);
  }
});
