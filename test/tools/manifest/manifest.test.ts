import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../../src/playbook/tracker/language";
import { leastExcelApi } from "../../../src/taskpane/untilUsable";
import { atLeast } from "../../stand-ins/excel/requirementSets";
import { bothManifests, type Checkable } from "./bothManifests";
import { brokenManifests } from "./brokenManifests";
import { builtManifest } from "./builtManifest";
import { checkManifest } from "./checkManifest";
import type { Check } from "./finding";
import { officeInfo } from "./officeInfo";
import { usedExcelApi } from "./usedExcelApi";
import { withVersion } from "./withVersion";

let development: Checkable;
let production: Checkable;

beforeAll(async () => {
  [development, production] = await bothManifests();
}, 300_000);

test("nothing is found in either manifest", () => {
  expect(checkManifest(development.xml, development.expected)).toEqual([]);
  expect(checkManifest(production.xml, production.expected)).toEqual([]);
});

test("the production manifest names nothing of development", () => {
  expect(production.xml).not.toMatch(/localhost|development|22ef69b2/);
});

test("a new version of the package is put into the manifest", () => {
  const { xml, expected } = development;
  const next = { ...expected, version: "12.0.3" };
  expect(checkManifest(xml, next).map(({ check }) => check)).toEqual(["version"]);
  expect(checkManifest(withVersion(xml, "12.0.3"), next)).toEqual([]);
});

test.each([
  ["https://tracker.example/$1/", true],
  ["https://tracker.example/a%20b", true],
  ["https://tracker.example/a&b/", false],
  ["https://tracker.example/it's/", false],
  ["http://tracker.example/", false],
  ["https://tracker.example/?v=1", false],
  ["tracker", false],
])(
  "built for %s: %s",
  async (address, isTaken) => {
    const built = await builtManifest(address).then(
      (xml) => xml,
      () => null,
    );
    expect(built !== null).toBe(isTaken);
    if (built === null) return;
    const base = address.endsWith("/") ? address : `${address}/`;
    expect(checkManifest(built, { ...production.expected, base })).toEqual([]);
  },
  30_000,
);

test("Microsoft's tool reads both", async () => {
  expect(await officeInfo(development.xml)).toContain("Id: 22ef69b2-d8bd-4794-9279-88716c594fb1");
  expect(await officeInfo(production.xml)).toContain("Source Location: https://tracker.example/addin/taskpane.html");
});

test("the code can do without every newer ExcelApi than the declared one, and not with an older one", () => {
  const folder = join(__dirname, "../../../src/workbook");
  // What the host is asked for before it is used; each has a test on a host that lacks it.
  const door = readFileSync(join(folder, "excelWorkbook.ts"), "utf8");
  const asked = [...door.matchAll(/supports\("(\d+\.\d+)"\)/g)].map(([, version]) => version);
  expect(asked).toEqual(["1.20", "1.18", "1.14"]);
  const versions = [...usedExcelApi(folder).values()].filter((version) => !asked.includes(version));
  expect(versions.reduce((newest, version) => (atLeast(version, newest) ? version : newest))).toBe(leastExcelApi);
}, 60_000);

test.each(brokenManifests)("$what is found, and nothing else", ({ from, to, finds }) => {
  const { xml, expected } = development;
  const broken = xml.replace(from, to);
  expect(broken).not.toBe(xml);
  const about = (text: string): unknown =>
    text === "unexpected close tag" ? expect.stringContaining(text) : text.replace("VERSION", expected.version);
  expect(checkManifest(broken, expected)).toEqual(
    finds.map((finding) => ({ check: finding.check, about: about(finding.about) })),
  );
});

test("there is no check that one of these does not need alone", () => {
  const alone = new Set(
    brokenManifests.flatMap(({ finds }) => (finds.length === 1 ? finds.map(({ check }) => check) : [])),
  );
  const all: Readonly<Record<Check, true>> = {
    xml: true,
    order: true,
    missing: true,
    resid: true,
    id: true,
    version: true,
    icon: true,
    http: true,
    permission: true,
    length: true,
    runtime: true,
    requirement: true,
    function: true,
    served: true,
    language: true,
    value: true,
  };
  expect([...alone].sort()).toEqual(Object.keys(all).sort());
});

test("a function of cells that the scripts don't have is found", () => {
  const { xml, expected } = development;
  const file = (path: string) =>
    path === "functions-ja.json"
      ? Buffer.from(`{"functions":[{"id":"OUTCOMES"},{"id":"FORECAST"}]}`)
      : expected.file(path);
  expect(checkManifest(xml, { ...expected, file })).toEqual([
    { check: "function", about: "FORECAST" },
    ...languages
      .map((language) => (language === "en" ? "" : `-${language}`))
      .map((of) => ({
        check: "function",
        about: `https://localhost:3000/functions${of}.json has ${of === "-ja" ? "2" : "12"} of 13 functions`,
      })),
  ]);
});
