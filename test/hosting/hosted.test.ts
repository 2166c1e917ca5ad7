import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/launchBrowser";
import { builtOnce } from "../workbench/server/builtOnce";
import { pane } from "../workbench/server/buildPane";
import { officeScript, openPage } from "./openPage";
import { serveFolder, type Served } from "./serveFolder";

let served: Served | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  served = await serveFolder(await builtOnce(pane), "/some/where/");
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  served?.close();
});

async function open(script: string | null, locale?: string) {
  if (browser === undefined || served === undefined) throw new Error("nothing is served, or there is no browser");
  const { page, wrong } = await openPage(browser, `${served.url}taskpane.html`, script, locale);
  return { page, wrong, says: () => page.locator("#pane").innerText() };
}

test("hosted below any address, the pane opens in Excel, with nothing missing and nothing refused by its policy", async () => {
  const { page, wrong } = await open(officeScript(`"Excel"`, 20));
  await page.getByRole("button", { name: "Find my tables" }).waitFor();
  expect(wrong).toEqual([]);
  expect(await page.evaluate("window.associated")).toBe("previewTable");
}, 60_000);

test.each([
  ["no office.js to be had", null, /^Microsoft’s script for add-ins could not be loaded\./],
  ["a browser that office.js knows for one", officeScript("null", 20), /^This page works inside Excel/],
  ["Word", officeScript(`"Word"`, 20), /^This page works inside Excel/],
  ["an Excel that is too old", officeScript(`"Excel"`, 12), /^This Excel is too old for the add-in\./],
  ["a page where office.js never answers", officeScript("null", 20, "new Promise(() => undefined)"), /^This page works inside Excel/],
])("%s: one sentence, no blank pane", async (_, script, sentence) => {
  const { page, says } = await open(script);
  await page.locator("#pane > p").waitFor();
  expect(await says()).toMatch(sentence);
}, 60_000);

test("the sentence is said in the browser's language", async () => {
  const { page, says } = await open(null, "ja-JP");
  await page.locator("#pane > p").waitFor();
  expect(await says()).toMatch(/^アドインに必要な Microsoft のスクリプト/);
  expect(await page.locator("html").getAttribute("lang")).toBe("ja");
}, 60_000);
