import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser, startWorkbench, type SampleLanguage } from "../now";
import type { Job, Tell } from "../told";
import { lookAtEveryScreen } from "./lookAtScreens";

/** Colours are the same in every language: the rarer looks are taken once. */
const passes = [
  { language: "en", sample: "en", look: "light" },
  { language: "ja", sample: "ja", look: "light" },
  { language: "de", sample: "en", look: "light" },
  { language: "pt", sample: "en", look: "light" },
  { language: "es", sample: "en", look: "light" },
  { language: "en", sample: "en", look: "dark" },
  { language: "en", sample: "en", look: "forced" },
] as const satisfies readonly {
  readonly language: string;
  readonly sample: SampleLanguage;
  readonly look: "light" | "dark" | "forced";
}[];

/** Every screen of the pane as it is heard and seen, and the help page. */
export async function screens(job: Job, tell: Tell): Promise<void> {
  const workbench = await startWorkbench();
  const browser = await launchBrowser();
  try {
    await help(browser, `${workbench.url}pane/help.html`, job, tell);
    for (const pass of passes) await lookAtEveryScreen({ browser, url: workbench.url, job, tell }, pass);
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

async function help(browser: Browser, url: string, { folder }: Job, tell: Tell): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 800, height: 800 } });
  await page.goto(url);
  const picture = join(folder, "help.png");
  await page.screenshot({ path: picture, fullPage: true });
  tell({ name: "help", text: await page.locator("body").ariaSnapshot(), picture });
  await page.close();
}
