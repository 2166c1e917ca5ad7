import { sentencesFor } from "../../src/language/sentencesFor";
import type { SampleLanguage } from "../stand-ins/workbench/samples/sampleLanguage";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { rowIsSelected } from "./byHand";
import { playbookWords } from "./playbookWords";
import { sampleCounts } from "./sampleCounts";
import { letterOf, rowOf, sheetNames } from "./sampleSheet";
import type { TrackerPane } from "./trackerPane";

/** The rows that something happens to in the main flow. */
export const story = {
  leftOut: rowOf("S-1011"),
  ownerLeftOut: rowOf("S-1034"),
  newSubscription: rowOf("S-1062"),
  withoutReason: rowOf("S-1020"),
  edited: rowOf("S-1031"),
  undeclared: rowOf("S-1130"),
} as const;

/**
 * A row of ten cells and one cell go; where there was a flag, eleven cells come: eight blanks, two values, the person's
 * own word.
 */
export const decidedCounts = { cells: sampleCounts.cells - 10 - 1 + 10 + 10, rows: sampleCounts.rows - 1 } as const;

async function leaveOut(opened: WorkbenchPage, pane: TrackerPane, language: SampleLanguage): Promise<void> {
  const words = pane.texts.row;
  const row = await pane.row(story.leftOut);
  await row.getByRole("checkbox").uncheck();
  await row.getByText(words.leftOut, { exact: true }).waitFor();
  const owner = String(await opened.value(sheetNames[language], `${letterOf("owner")}1`));
  const open = await pane.openRow(story.ownerLeftOut);
  await rowIsSelected(opened, story.ownerLeftOut.row);
  await open.getByRole("checkbox", { name: words.includeCell(owner), exact: true }).uncheck();
  await open.getByText(words.cells(7, 2, 0), { exact: true }).waitFor();
}

async function confirm(pane: TrackerPane, language: SampleLanguage): Promise<void> {
  const flag = sentencesFor(language).flags["new-subscription-under-no-intent"][0];
  const row = await pane.openRow(story.newSubscription);
  await row.getByText(flag, { exact: true }).waitFor();
  await row.getByRole("checkbox", { name: pane.texts.row.validated, exact: true }).check();
  await row.getByText(pane.texts.row.cells(9, 2, 0), { exact: true }).waitFor();
  await row.getByText(flag, { exact: true }).waitFor({ state: "detached" });
}

async function choose(pane: TrackerPane, language: SampleLanguage): Promise<void> {
  const words = pane.texts.row;
  const row = await pane.openRow(story.withoutReason);
  await row
    .getByRole("combobox", { name: words.chooseL2, exact: true })
    .selectOption({ label: playbookWords[language].competitor });
  await row.getByRole("combobox", { name: words.chooseL3, exact: true }).selectOption({ label: "Dropbox Business" });
  await row.getByText(words.cells(9, 2, 0), { exact: true }).waitFor();
  await row
    .getByText(sentencesFor(language).flags["reason-missing"][0], { exact: true })
    .waitFor({ state: "detached" });
}

/**
 * A row and a cell are left out, a new subscription is confirmed, a reason chosen: the rows and counts follow at once.
 */
export async function decide(opened: WorkbenchPage, pane: TrackerPane, language: SampleLanguage): Promise<void> {
  await leaveOut(opened, pane, language);
  await confirm(pane, language);
  await choose(pane, language);
  await pane.toValidate(sampleCounts.newSubscriptions - 1).waitFor();
  await pane.says(pane.texts.preview.rowsWillChange(decidedCounts.rows));
}
