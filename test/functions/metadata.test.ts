import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/playbook/tracker/language";
import { loadExcelFunctions, readMetadata, type ExcelFunctions, type FunctionMetadata } from "./excelFunctions";

jest.setTimeout(180_000);

let excel: ExcelFunctions;
beforeAll(async () => {
  excel = await loadExcelFunctions();
});

const ids = [
  "OUTCOMES",
  "SCENARIO",
  "L1VALUE",
  "L2VALUE",
  "L3VALUE",
  "STATUS",
  "OWNER",
  "NEXTACTION",
  "NEXTACTIONDATE",
  "FLAG",
  "WHY",
  "L3LIST",
];
const isCellLike = (name: string) => /^[A-Z]{1,3}\d+$/i.test(name) || /^(R\d*)?(C\d*)?$/i.test(name);

test("every function of functions.json is there, and none besides", () => {
  expect(excel.metadata.functions.map(({ id }) => id)).toEqual(ids);
  expect([...excel.associated.keys()].sort()).toEqual([...ids].sort());
});

test("[X2] error cells reach the functions; nothing is volatile, streams or asks where it stands", () => {
  expect(excel.metadata.allowErrorForDataTypeAny).toBe(true);
  for (const entry of excel.metadata.functions) {
    expect(entry).not.toHaveProperty("options");
    expect(entry.parameters.map(({ type }) => type)).toEqual(entry.parameters.map(() => "any"));
  }
});

test("names can't be taken for cells, in A1 or in R1C1 style", () => {
  for (const { name } of excel.metadata.functions) {
    expect(name).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect([name, isCellLike(name)]).toEqual([name, false]);
  }
  expect(["RAG1", "ABC1", "L1", "R1C1", "RC", "C", "RATE1"].filter(isCellLike)).toEqual([
    "RAG1",
    "ABC1",
    "L1",
    "R1C1",
    "RC",
    "C",
  ]);
});

test("the code takes as many arguments as functions.json names, the optional ones last", () => {
  for (const { id, parameters } of excel.metadata.functions) {
    expect([id, excel.associated.get(id)?.length]).toEqual([id, parameters.length]);
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});

test.each(languages)("each has help of its own, in a page that the build holds (%s)", (language) => {
  const help = readFileSync(join(excel.folder, "help.html"), "utf8");
  const file = language === "en" ? "functions.json" : `functions-${language}.json`;
  for (const { id, helpUrl } of readMetadata(excel.folder, file).functions) {
    const { protocol, pathname, hash } = new URL(helpUrl);
    expect([protocol, pathname]).toEqual(["https:", "/help.html"]);
    expect([id, hash.endsWith(language === "en" ? id.toLowerCase() : `-${language}`)]).toEqual([id, true]);
    expect([id, help.includes(`<h2 id="${hash.slice(1)}"`)]).toEqual([id, true]);
  }
});

test.each(languages.filter((language) => language !== "en"))(
  "[L2] functions-%s.json says the same of the same functions, in its language",
  (language) => {
    const { functions } = readMetadata(excel.folder, `functions-${language}.json`);
    const withoutWords = (of: readonly FunctionMetadata[]) =>
      JSON.parse(
        JSON.stringify(of, (key: string, value: unknown) => (["description", "helpUrl"].includes(key) ? "" : value)),
      ) as unknown;
    expect(withoutWords(functions)).toEqual(withoutWords(excel.metadata.functions));
    const words = (of: readonly FunctionMetadata[]) =>
      of.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((parameter) => parameter.description),
      ]);
    const english = words(excel.metadata.functions);
    for (const text of english) expect(text).toMatch(/^[A-Z][ -~]{9,}$/);
    for (const text of words(functions)) expect(english).not.toContain(text);
    if (language === "ja")
      for (const text of words(functions))
        expect(text).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
  },
);
