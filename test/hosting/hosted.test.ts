import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { connectBrowser } from "../stand-ins/browser/connectBrowser";
import { builtOnce } from "../built/builtOnce";
import { pane } from "../built/buildPane";
import { officeScript, openPage, pageWithOffice } from "../stand-ins/browser/openPage";
import { serveFolder, type Served } from "../stand-ins/browser/serveFolder";

let served: Served | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  served = await serveFolder(await builtOnce(pane), "/some/where/");
  browser = await connectBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  served?.close();
});

/** The browser, and the address of the page in it. */
function running(): { readonly browser: Browser; readonly url: string } {
  if (browser === undefined || served === undefined) throw new Error("nothing is served, or there is no browser");
  return { browser, url: `${served.url}taskpane.html` };
}

const excel = officeScript(`"Excel"`, 20);

async function open(script: string | null, locale?: string) {
  const { browser: own, url } = running();
  const { page, wrong } = await openPage(own, url, script, locale);
  return { page, wrong, says: () => page.locator("#pane").innerText() };
}

test("hosted below any address, the pane opens in Excel, with nothing missing and nothing refused by its policy", async () => {
  const { page, wrong } = await open(excel);
  await page.getByRole("button", { name: "Find my tables" }).waitFor();
  expect(wrong).toEqual([]);
  expect(await page.evaluate("window.associated")).toBe("previewTable");
}, 60_000);

test.each([
  ["no office.js to be had", null, /^Microsoft’s script for add-ins could not be loaded\./],
  ["a browser that office.js knows for one", officeScript("null", 20), /^This page works inside Excel/],
  ["Word", officeScript(`"Word"`, 20), /^This page works inside Excel/],
  ["an Excel that is too old", officeScript(`"Excel"`, 12), /^This Excel is too old for the add-in\./],
  [
    "a page where office.js never answers",
    officeScript("null", 20, "new Promise(() => undefined)"),
    /^This page works inside Excel/,
  ],
])(
  "%s: one sentence, no blank pane",
  async (_, script, sentence) => {
    const { page, says } = await open(script);
    await page.locator("#pane > p[role=status]").waitFor();
    expect(await says()).toMatch(sentence);
  },
  60_000,
);

test("the sentence is said in the browser's language", async () => {
  const { page, says } = await open(null, "ja-JP");
  await page.locator("#pane > p[role=status]").waitFor();
  expect(await says()).toMatch(/^アドインに必要な Microsoft のスクリプト/);
  expect(await page.locator("html").getAttribute("lang")).toBe("ja");
}, 60_000);

/** Opens the page where some of its own scripts can't be had. */
async function openWithout(scripts: RegExp): Promise<Page> {
  const { browser: own, url } = running();
  const { page } = await pageWithOffice(own, excel);
  await page.route(scripts, (route) => route.fulfill({ status: 404 }));
  await page.goto(url);
  return page;
}

test("where a part of the pane can't be had any more, it is said, and can be loaded again", async () => {
  const page = await openWithout(/\/\d+\.\w+\.js$/);
  await page.getByText(/^A part of the add-in could not be loaded\./).waitFor();
  await page.unroute(/\/\d+\.\w+\.js$/);
  await page.getByRole("button", { name: "Load again" }).click();
  await page.getByRole("button", { name: "Find my tables" }).waitFor();
}, 60_000);

test.each([
  ["what decides", /\/functions\.js/],
  ["what starts the pane", /\/taskpane\.\w+\.js$/],
])(
  "where %s can't be had, the page itself says so after a while",
  async (_, script) => {
    const page = await openWithout(script);
    const late = page.getByText(/^Still loading\. If this stays/);
    expect(await late.isVisible()).toBe(false);
    await late.waitFor({ timeout: 15_000 });
  },
  60_000,
);

test("where Microsoft's server does not answer, the page itself says so after a while", async () => {
  const { browser: own, url } = running();
  const page = await own.newPage();
  await page.route("https://appsforoffice.microsoft.com/**", () => undefined);
  await page.goto(url, { waitUntil: "commit" });
  await page.getByText(/^Still loading\. If this stays/).waitFor({ timeout: 15_000 });
  await page.close();
}, 60_000);

test.each(["display: none", "width: 0; height: 0", "position: absolute; left: -2000px"])(
  "in a frame hidden by %s, as for a workbook with formulas, what draws the pane is not loaded before it is shown",
  async (hidden) => {
    const { browser: own, url } = running();
    const { page } = await pageWithOffice(own, excel);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const parts = () => asked.filter((path) => /\/\d+\.\w+\.js$/.test(path));
    await page.setContent(`<iframe id="runtime" src="${url}" style="${hidden}"></iframe>`);
    await page.frame({ url })?.waitForFunction("window.associated === 'previewTable'");
    expect(asked).toContain("/some/where/functions.js");
    await page.waitForTimeout(500);
    expect(parts()).toEqual([]);
    await page.locator("#runtime").evaluate((frame) => {
      frame.setAttribute("style", "width: 350px; height: 600px");
    });
    await page.frameLocator("#runtime").getByRole("button", { name: "Find my tables" }).waitFor();
    expect(parts().length).toBeGreaterThan(0);
  },
  60_000,
);

test("what is hosted tells the servers that read such files: let browsers ask for changes, and Excel's own pages ask for files", async () => {
  const folder = await builtOnce(pane);
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  expect(read("_headers")).toBe("/*\n  Cache-Control: no-cache\n  Access-Control-Allow-Origin: *\n");
  expect(JSON.parse(read("staticwebapp.config.json"))).toEqual({
    globalHeaders: { "Cache-Control": "no-cache", "Access-Control-Allow-Origin": "*" },
  });
  expect(read("web.config")).toContain(`<clientCache cacheControlMode="DisableCache" />`);
  expect(read("web.config")).toContain(`<add name="Access-Control-Allow-Origin" value="*" />`);
});

test("every page that About and the manifest lead to is hosted", async () => {
  const folder = await builtOnce(pane);
  for (const file of ["help.html", "THIRD-PARTY.txt", "taskpane.html"])
    expect([file, existsSync(join(folder, file))]).toEqual([file, true]);
});
