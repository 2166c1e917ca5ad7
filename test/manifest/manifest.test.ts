import { join } from "node:path";
import { leastExcelApi } from "../../src/taskpane/untilUsable";
import { atLeast } from "../host/requirementSets";
import { bothManifests, type Checkable } from "./bothManifests";
import { brokenManifests } from "./brokenManifests";
import { checkManifest } from "./checkManifest";
import { officeInfo } from "./officeInfo";
import { usedExcelApi } from "./usedExcelApi";
import { withVersion } from "./withVersion";

let development: Checkable;
let production: Checkable;

beforeAll(async () => { [development, production] = await bothManifests(); }, 300_000);

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

test("Microsoft's tool reads both", async () => {
  expect(await officeInfo(development.xml)).toContain("Id: 22ef69b2-d8bd-4794-9279-88716c594fb1");
  expect(await officeInfo(production.xml)).toContain("Source Location: https://tracker.example/addin/taskpane.html");
});

test("the code can do without every newer ExcelApi than the declared one, and not with an older one", () => {
  const versions = [...usedExcelApi(join(__dirname, "../../src/workbook")).values()];
  expect(versions.reduce((newest, version) => (atLeast(version, newest) ? version : newest))).toBe(leastExcelApi);
}, 60_000);

test.each(brokenManifests)("$what is found, and nothing else", ({ from, to, finds }) => {
  const { xml, expected } = development;
  const broken = xml.replace(from, to);
  expect(broken).not.toBe(xml);
  const about = (text: string): unknown => (text === "unexpected close tag" ? expect.stringContaining(text) : text.replace("VERSION", expected.version));
  expect(checkManifest(broken, expected)).toEqual(finds.map((finding) => ({ check: finding.check, about: about(finding.about) })));
});

test("a function of cells that the scripts don't have is found", () => {
  const { xml, expected } = development;
  const file = (path: string) => (path === "functions-ja.json" ? Buffer.from(`{"functions":[{"id":"OUTCOMES"},{"id":"FORECAST"}]}`) : expected.file(path));
  expect(checkManifest(xml, { ...expected, file })).toEqual([{ check: "function", about: "FORECAST" }]);
});
