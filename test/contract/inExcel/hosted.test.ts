import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../stand-ins/browser/launchBrowser";
import { officeScript, openPage } from "../../stand-ins/browser/openPage";
import { serveFolder, type Served } from "../../stand-ins/browser/serveFolder";
import { builtManifest } from "../../tools/manifest/builtManifest";
import { officeInfo } from "../../tools/manifest/officeInfo";
import { builtOnce, type Build } from "../../built/builtOnce";
import { runWebpack } from "../../built/runWebpack";

const root = join(__dirname, "../../..");

/** The development add-in of `npm run contract`, built by the command line. */
const contractAddin: Build = {
  name: "contract",
  sources: ["src", "test/contract", "assets", "webpack.config.js", "manifest.xml"],
  build: (folder) => runWebpack("--config", join(__dirname, "webpack.config.cjs"), "--output-path", folder),
};

let folder: string;
let served: Served | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  folder = await builtOnce(contractAddin);
  served = await serveFolder(folder, "/");
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  served?.close();
});

function open(script: string | null) {
  if (browser === undefined || served === undefined) throw new Error("nothing is served, or there is no browser");
  return openPage(browser, `${served.url}contract.html`, script);
}

test("its manifest is a third one, asks for a pane only, and names nothing that isn't built", async () => {
  const xml = readFileSync(join(folder, "manifest.xml"), "utf8");
  const idOf = (text: string): string | undefined => /<Id>(.*)<\/Id>/.exec(text)?.[1];
  const others = [readFileSync(join(root, "manifest.xml"), "utf8"), await builtManifest("https://tracker.example/")];
  expect(new Set([xml, ...others].map(idOf)).size).toBe(3);
  expect(xml).not.toContain("VersionOverrides");
  const files = [...xml.matchAll(/"https:\/\/localhost:3000\/([^"]*)"/g)].map(([, file = ""]) => file);
  expect(files).toEqual(["assets/icon-32.png", "assets/icon-64.png", "help.html", "contract.html"]);
  expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  expect(await officeInfo(xml)).toContain("Source Location: https://localhost:3000/contract.html");
}, 60_000);

test("inside Excel it offers to run, and says which Excel it is", async () => {
  const { page, wrong } = await open(officeScript(`"Excel"`, 17));
  await page.getByRole("button", { name: "Run the contract" }).waitFor();
  const report = await page.getByRole("textbox", { name: "Report" }).inputValue();
  expect(report.split("\n")[1]).toBe("Excel 16.0.1.2 on OfficeOnline, ExcelApi 1.17, en-US, cells de-DE");
  expect(report).toMatch(/ 0 passed, 0 failed, [1-9]\d* not run$/m);
  expect(wrong).toEqual([]);
}, 60_000);

test.each([
  ["elsewhere", officeScript("null", 17)],
  ["without office.js", null],
])(
  "%s it says so",
  async (_, script) => {
    const { page } = await open(script);
    await page.getByText("The contract runs inside Excel.").waitFor();
  },
  60_000,
);
