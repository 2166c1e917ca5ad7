import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sentencesFor } from "../../src/language/sentencesFor";
import type { Language } from "../../src/playbook/tracker/language";
import type { SampleLanguage } from "../stand-ins/workbench/samples/sampleLanguage";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { TrackerPane } from "./trackerPane";

const samples = join(__dirname, "../stand-ins/workbench/samples");
export const sampleBytes = (language: SampleLanguage): Uint8Array =>
  readFileSync(join(samples, `tracker-${language}.xlsx`));

/** Opens a file in a workbench that is open already: a new spreadsheet, and the pane from its start, in this language. */
export async function openTracker(
  page: WorkbenchPage,
  bytes: Uint8Array,
  language: Language = "en",
): Promise<TrackerPane> {
  const frame = await page.pane();
  await page.speak(sentencesFor(language).tag);
  const reloaded = page.page.waitForEvent("framenavigated", (navigated) => navigated === frame);
  await page.chooseFile("tracker.xlsx", bytes);
  await reloaded;
  return TrackerPane.of(page, language);
}
