import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { sentencesFor } from "../../../src/language/sentencesFor";
import { launchBrowser } from "../../stand-ins/browser/launchBrowser";
import { columnName } from "../../../src/review/door/columnName";
import { startWorkbench } from "../../stand-ins/workbench/startWorkbench";
import type { SampleLanguage } from "../../stand-ins/workbench/samples/sampleLanguage";
import { WorkbenchPage } from "../../stand-ins/workbench/workbenchPage";
import { stoodStill } from "../../stories/accessProblems";
import { rowIsSelected, type } from "../../stories/byHand";
import { letterOf, sheetNames } from "../../stories/sampleSheet";
import { decide, decidedCounts, story } from "../../stories/story";
import { TrackerPane } from "../../stories/trackerPane";

/**
 * The pictures of the README. The browser needs Japanese letters: on Debian, the packages chromium and fonts-noto-cjk.
 */
const pictures = __dirname;
const viewport = { width: 1180, height: 1000 };

type Take = (name: string) => Promise<void>;

interface Scene {
  readonly opened: WorkbenchPage;
  readonly pane: TrackerPane;
  readonly take: Take;
}

async function openSample(
  browser: Browser,
  url: string,
  language: SampleLanguage,
  colorScheme: "light" | "dark",
): Promise<Scene> {
  const opened = await WorkbenchPage.open(browser, url, {
    file: `/samples/tracker-${language}.xlsx`,
    language: sentencesFor(language).tag,
    viewport,
  });
  await opened.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const pane = await TrackerPane.of(opened, language);
  await pane.toList();
  const take: Take = async (name) => {
    // Over the pane's margin, where nothing lights up.
    await opened.page.mouse.move(836, 500);
    await stoodStill(pane.frame);
    await opened.page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  return { opened, pane, take };
}

/** Opens a row of the list as it stands, without a search. */
async function showRow({ opened, pane }: Scene): Promise<void> {
  const { tenant, service, row } = story.newSubscription;
  const title = pane.button(new RegExp(`^${tenant} · ${service} ${pane.texts.row.row(row)}`));
  await title.click();
  await rowIsSelected(opened, row);
  await title.evaluate((element) => {
    element.closest("main")?.scrollBy(0, element.getBoundingClientRect().top - 12);
  });
}

async function scrollTo({ page }: WorkbenchPage, cell: string): Promise<void> {
  await page.evaluate((from) => {
    window.workbench?.person.scrollTo("Tracker", from);
    return new Promise(requestAnimationFrame);
  }, cell);
}

async function english(browser: Browser, url: string): Promise<void> {
  const scene = await openSample(browser, url, "en", "light");
  const { opened, pane, take } = scene;
  await take("preview");
  await showRow(scene);
  await pane.list.getByRole("button", { name: pane.texts.row.whyThis, exact: true }).click();
  await take("row");
  await pane.list.getByRole("button", { expanded: true }).first().click();
  await pane.openFilters();
  await decide(opened, pane, "en");
  await type(opened, sheetNames.en, `${letterOf("intent")}${String(story.edited.row)}`, "Yes");
  await pane.write(decidedCounts.cells, decidedCounts.rows);
  await pane.isAt(pane.texts.receipt.heading);
  // The columns that are written stand at the right.
  await scrollTo(opened, "O1");
  await take("receipt");
  await opened.close();
}

async function picture(
  browser: Browser,
  url: string,
  language: SampleLanguage,
  colorScheme: "light" | "dark",
  name: string,
): Promise<void> {
  const scene = await openSample(browser, url, language, colorScheme);
  await scene.take(name);
  await scene.opened.close();
}

/** The outcome of every row, spilled beside the table, and what one formula says of one row. */
async function functions(browser: Browser, url: string): Promise<void> {
  const opened = await WorkbenchPage.open(browser, url, {
    pane: "/pane/taskpane.html",
    viewport: { width: 1500, height: 700 },
  });
  const headings = [
    "Scenario",
    "L1",
    "L2",
    "L3",
    "Service Status",
    "Engagement",
    "Target Date",
    "Owner",
    "Next Action Date",
    "Next Action",
    "Flag",
    "Why",
  ];
  const places = headings.map((heading, index) => [`${columnName(27 + index)}1`, heading] as const);
  await opened.page.evaluate((texts) => {
    const person = window.workbench?.person;
    person?.insertColumns("Tracker", 26, 20);
    for (const [cell, text] of texts) person?.type("Tracker", cell, text);
    person?.select("Tracker", "AB2");
    person?.formula("Tracker", "AB2", "=FASTTRACK.OUTCOMES(Tracking[#Headers],Tracking)");
  }, places);
  await opened.page.waitForFunction(
    async () => (await window.workbench?.person.shown("Tracker", "AB151:AC151"))?.[0]?.[1] === "No Intent",
  );
  await scrollTo(opened, "Z1");
  await opened.page.screenshot({ path: join(pictures, "functions.png") });
  await opened.close();
}

/** About, in the narrowest pane there is. */
async function about(browser: Browser, url: string): Promise<void> {
  const opened = await WorkbenchPage.open(browser, url, { viewport: { width: 900, height: 760 } });
  const pane = await TrackerPane.of(opened);
  await pane.press(pane.texts.about.open);
  await pane.isAt(pane.texts.about.heading);
  await opened.page.locator("#pane").screenshot({ path: join(pictures, "about.png") });
  await opened.close();
}

async function takePictures(): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const workbench = await startWorkbench();
  const browser = await launchBrowser();
  try {
    await english(browser, workbench.url);
    await functions(browser, workbench.url);
    await picture(browser, workbench.url, "ja", "light", "preview-ja");
    await picture(browser, workbench.url, "en", "dark", "preview-dark");
    await about(browser, workbench.url);
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

takePictures().catch((error: unknown) => {
  process.stderr.write(`The pictures were not taken: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
