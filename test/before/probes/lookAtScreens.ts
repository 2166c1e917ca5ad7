import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { DrawnLanguage } from "../draw/drawn";
import {
  displayLanguage,
  everyScreen,
  everyShownRow,
  openTracker,
  sampleBytes,
  stoodStill,
  WorkbenchPage,
  type SampleLanguage,
  type TrackerPane,
} from "../now";
import type { Job, Tell } from "../told";

const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

/** As the pane stands in Excel, and so high that next to nothing is below the edge. */
const sizes = [
  { width: 350, height: 640 },
  { width: 350, height: 1400 },
] as const;

export interface Gallery {
  readonly browser: Browser;
  readonly url: string;
  readonly job: Job;
  readonly tell: Tell;
}

export interface Pass {
  readonly language: DrawnLanguage;
  readonly sample: SampleLanguage;
  readonly look: keyof typeof looks;
}

/** Goes through every screen once, in one language and one look. */
export async function lookAtEveryScreen(gallery: Gallery, { language, sample, look }: Pass): Promise<void> {
  const opened = await WorkbenchPage.open(gallery.browser, gallery.url, {
    language: displayLanguage(language),
    viewport: { width: 700, height: 1500 },
  });
  await opened.page.emulateMedia({ ...looks[look], reducedMotion: "reduce" });
  const pane = await openTracker(opened, sampleBytes(sample), language);
  for await (const screen of everyScreen(opened, pane, sample)) {
    const name = `${screen}, ${language}, ${look}`;
    for (const size of sizes) await take(gallery, opened, pane, size, `${name}, ${String(size.height)} high`);
    if (screen === "preview") gallery.tell({ name: `${name}, every row`, text: await everyRow(pane) });
  }
  if (opened.problems.length > 0) throw new Error(opened.problems.join("\n"));
  await opened.close();
}

async function everyRow(pane: TrackerPane): Promise<string> {
  // tsx gives functions their names back by this one, which a page does not have.
  await pane.frame.evaluate("globalThis.__name = (one) => one");
  return (await everyShownRow(pane)).map((lines) => lines.join(" | ")).join("\n");
}

async function take(
  { job, tell }: Gallery,
  { page }: WorkbenchPage,
  { frame }: TrackerPane,
  size: (typeof sizes)[number],
  name: string,
): Promise<void> {
  await page.locator("#pane").evaluate((element, { width, height }) => {
    const style = { boxSizing: "content-box", width: `${String(width)}px`, height: `${String(height)}px` };
    Object.assign((element as HTMLElement).style, style);
  }, size);
  await frame.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
  // Over the bar of the page, where nothing of the pane lights up.
  await page.mouse.move(1, 1);
  const text = await heard(frame);
  const picture = join(job.folder, `${name.replaceAll(/[^\w-]+/g, " ")}.png`);
  await page.locator("#pane").screenshot({ path: picture, animations: "disabled" });
  tell({ name, text, picture });
}

/** What a screen reader has to say, once it is the same for a moment: some of it comes after what is seen. */
async function heard(frame: TrackerPane["frame"]): Promise<string> {
  let last: string | undefined;
  for (;;) {
    await stoodStill(frame);
    const text = await frame.locator("body").ariaSnapshot();
    if (text === last) return text;
    last = text;
    await frame.waitForTimeout(200);
  }
}
