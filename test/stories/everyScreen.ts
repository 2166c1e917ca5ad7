import type { SampleLanguage } from "../stand-ins/workbench/samples/sampleLanguage";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { placeNow, protect, type } from "./byHand";
import { holdNextBatch } from "./holdNextBatch";
import { letterOf, sheetNames } from "./sampleSheet";
import { story } from "./story";
import type { TrackerPane } from "./trackerPane";

/** Goes through every screen of the pane, with all on it that there can be, and stays at each while it is looked at. */
export async function* everyScreen(
  opened: WorkbenchPage,
  pane: TrackerPane,
  language: SampleLanguage,
): AsyncGenerator<string, void, void> {
  yield "start";
  await pane.press(pane.texts.about.open);
  await pane.isAt(pane.texts.about.heading);
  yield "about";
  await pane.press(pane.texts.back);
  yield* tables(pane);
  yield* preview(pane);
  yield* writing(opened, pane, language);
  await pane.press(pane.texts.receipt.again);
  await pane.list.waitFor();
  await protect(opened, true);
  await pane.button(writeButton(pane)).click();
  await pane.isAt(pane.texts.problem.heading);
  yield "problem";
}

/** "Write 714 cells in 123 rows", whatever the numbers are. */
function writeButton({ texts }: TrackerPane): RegExp {
  const [cells, rows] = [77_777, 88_888].map((count) => texts.number(count)) as [string, string];
  return new RegExp(`^${texts.preview.write(77_777, 88_888).replace(cells, "[\\d.,]+").replace(rows, "[\\d.,]+")}$`);
}

async function* tables(pane: TrackerPane): AsyncGenerator<string, void, void> {
  const { table } = pane.texts;
  await pane.toTables();
  yield "tables";
  await pane.press(table.showColumns);
  await pane.frame.getByRole("combobox").first().selectOption({ index: 0 });
  await pane.frame.getByRole("button", { name: table.forgetBinding, exact: true }).waitFor();
  yield "columns, one of them missing";
  await pane.press(table.forgetBinding);
  await pane.press(table.showPreview);
  await pane.list.waitFor();
}

async function* preview(pane: TrackerPane): AsyncGenerator<string, void, void> {
  const { preview: texts, row: words, cancel } = pane.texts;
  yield "list";
  await pane.press(texts.menu);
  yield "menu";
  await pane.press(texts.menu);
  await pane.openFilters();
  yield "preview";
  await pane.search(story.withoutReason.tenant);
  yield "preview, searching";
  const asking = await pane.openRow(story.withoutReason);
  await asking.getByRole("combobox", { name: words.chooseL2, exact: true }).selectOption({ index: 1 });
  await asking.getByRole("button", { name: words.whyThis, exact: true }).click();
  yield "preview, a row with choices";
  const flagged = await pane.openRow(story.newSubscription);
  await flagged.getByRole("button", { name: words.whyThis, exact: true }).click();
  yield "preview, a row with a flag";
  await pane.search("");
  await pane.press(texts.validateShown(14));
  await pane.frame.getByRole("dialog").waitFor();
  await pane.frame.getByRole("checkbox", { name: texts.selectShown(14), exact: true }).check();
  yield "question";
  await pane.press(cancel);
  await pane.frame.getByRole("dialog").waitFor({ state: "detached" });
  const byTenant = pane.frame.getByRole("switch", { name: texts.groupByTenant, exact: true });
  await byTenant.check();
  await pane.press(texts.pickRows);
  // The first box is that of the heading, which picks all under it.
  await pane.list.getByRole("checkbox").nth(1).check();
  await pane.says(texts.rowsPicked(1));
  yield "picking, by tenant";
  await pane.press(texts.sayOfThem);
  await pane.frame.getByRole("dialog").waitFor();
  yield "what is said of several rows";
  await pane.press(cancel);
  await pane.frame.getByRole("dialog").waitFor({ state: "detached" });
  await pane.press(texts.donePicking);
  await byTenant.uncheck();
}

async function* writing(
  opened: WorkbenchPage,
  pane: TrackerPane,
  language: SampleLanguage,
): AsyncGenerator<string, void, void> {
  const { receipt, busy } = pane.texts;
  const sheet = sheetNames[language];
  await type(opened, sheet, `${letterOf("notes")}${String(story.ownerLeftOut.row)}`, "");
  const letGo = await holdNextBatch(opened);
  await pane.button(writeButton(pane)).click();
  await pane.isAt(busy.apply);
  yield "writing";
  // It is still what was looked at.
  await pane.isAt(busy.apply);
  await letGo();
  await pane.isAt(receipt.heading);
  yield "receipt";
  await type(
    opened,
    sheet,
    `${letterOf("nextAction")}${String(await placeNow(opened, story.edited.subscription))}`,
    "Called them",
  );
  await pane.press(receipt.revert);
  await pane.isAt(receipt.revertedHeading);
  yield "put back";
}
