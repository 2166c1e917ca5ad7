import type { Browser } from "playwright-core";
import { connectBrowser } from "../../stand-ins/browser/connectBrowser";
import { officeScript, openPage } from "../../stand-ins/browser/openPage";
import { serveFolder, type Served } from "../../stand-ins/browser/serveFolder";
import { builtOnce } from "../../built/builtOnce";
import { contractAddin } from "../contractBuilds";

let served: Served | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  served = await serveFolder(await builtOnce(contractAddin), "/");
  browser = await connectBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  served?.close();
});

function open(script: string | null) {
  if (browser === undefined || served === undefined) throw new Error("nothing is served, or there is no browser");
  return openPage(browser, `${served.url}contract.html`, script);
}

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
