import { problemSentence } from "../../src/language/problemSentence";
import type { Problem } from "../../src/review/problem";
import { useWorkbench } from "../stand-ins/workbench/useWorkbench";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { dissolveTable, protect, type, wholeSheet } from "./byHand";
import { holdNextBatch } from "./holdNextBatch";
import { openTracker } from "./openTracker";
import { smallCounts, smallTracker } from "./smallTracker";
import type { TrackerPane } from "./trackerPane";

jest.setTimeout(60_000);

const workbench = useWorkbench({ pagesStay: true });
let opened: WorkbenchPage;
let pane: TrackerPane;

beforeAll(async () => {
  opened = await workbench.open();
});

beforeEach(async () => {
  pane = await openTracker(opened, smallTracker());
  await pane.toPreview();
});

/** Applying leads to a problem's screen, and to nothing else. */
async function expectRefused(problem: Problem): Promise<void> {
  const before = await wholeSheet(opened);
  await pane.write(smallCounts.cells, smallCounts.rows);
  await pane.isAt(pane.texts.problem.heading);
  await pane.says(problemSentence(pane.catalogue, problem));
  await expect(wholeSheet(opened)).resolves.toBe(before);
}

async function expectWritten(): Promise<void> {
  await pane.isAt(pane.texts.receipt.heading);
  await pane.says(pane.texts.receipt.written(smallCounts.cells, smallCounts.rows));
}

test("[W8] the sheet is protected: a sentence, nothing written, and on when it no longer is", async () => {
  await protect(opened, true);
  await expectRefused({ code: "sheet-protected", sheet: "Tracker" });
  await protect(opened, false);
  await pane.press(pane.texts.problem.retry);
  await expectWritten();
});

test("[W8] the table went: a sentence, nothing written, and the cells can be chosen in its place", async () => {
  await dissolveTable(opened);
  await expectRefused({ code: "table-gone", name: "Tracking" });
  await pane.press(pane.texts.problem.otherTable);
  await pane.frame.getByRole("radio", { name: pane.texts.table.rangeRows("Tracker", smallCounts.rows) }).waitFor();
  await pane.press(pane.texts.table.showPreview);
  await pane.isAt(pane.texts.preview.heading);
  await pane.write(smallCounts.cells, smallCounts.rows);
  await expectWritten();
});

test("[W4] a heading was changed: a sentence, nothing written, and the table can be read again", async () => {
  await type(opened, "Tracker", "J1", "L2 Value");
  await expectRefused({ code: "headings-changed", headings: ["L2"] });
  await pane.press(pane.texts.problem.readAgain);
  await pane.isAt(pane.texts.preview.heading);
  await pane.write(smallCounts.cells, smallCounts.rows);
  await expectWritten();
});

test("a batch that is held waits until it is let go: it reads what was typed meanwhile", async () => {
  await pane.press(pane.texts.back);
  await pane.isAt(pane.texts.table.heading);
  const letGo = await holdNextBatch(opened);
  await pane.press(pane.texts.table.showPreview);
  await pane.isAt(pane.texts.busy.read);
  await type(opened, "Tracker", "A2", "Cedar Cars");
  await pane.isAt(pane.texts.busy.read);
  await letGo();
  await pane.isAt(pane.texts.preview.heading);
  await pane.openFilters();
  await pane.row({ tenant: "Cedar Cars", service: "Teams", row: 2 });
});

test("[W4] rows sorted in the very moment of writing: each holds what it held, and a second try writes what was approved", async () => {
  const before = await wholeSheet(opened);
  const letGo = await holdNextBatch(opened, "write");
  await pane.write(smallCounts.cells, smallCounts.rows);
  await pane.isAt(pane.texts.busy.apply);
  await opened.page.evaluate(() => {
    window.workbench?.person.sort("Tracker", "A2:K3", 0, false);
  });
  await letGo();
  await pane.isAt(pane.texts.receipt.nothingWritten);
  await pane.says(pane.catalogue.problem["rows-moved"]({ code: "rows-moved" }));
  const [alder, birch] = await Promise.all([opened.value("Tracker", "A3"), opened.value("Tracker", "A2")]);
  expect([alder, birch]).toEqual(["Alder Foods", "Birch Books"]);
  await opened.page.evaluate(() => {
    window.workbench?.person.sort("Tracker", "A2:K3", 0, true);
  });
  await expect(wholeSheet(opened)).resolves.toBe(before);
  await pane.press(pane.texts.problem.retry);
  await expectWritten();
});

test("[W4] a row was changed: it is skipped and named, the other is written", async () => {
  await type(opened, "Tracker", "E2", "Yes");
  await pane.write(smallCounts.cells, smallCounts.rows);
  await pane.isAt(pane.texts.receipt.heading);
  await pane.says(pane.texts.receipt.written(3, 1));
  await pane.frame.getByRole("heading", { level: 2, name: pane.texts.receipt.skipped(1), exact: true }).waitFor();
  await pane.says(pane.catalogue.rules.skipped.changed);
  await pane.button(`Alder Foods, Teams, ${pane.texts.row.row(2)}`).waitFor();
  await expect(Promise.all(["I2", "J2", "K2", "I3"].map((cell) => opened.value("Tracker", cell)))).resolves.toEqual([
    "In Progress",
    "Migration",
    null,
    "No Intent",
  ]);
});

test("[W4] a row was removed: it is skipped and named, the other is written where it stands now", async () => {
  await opened.page.evaluate(() => {
    window.workbench?.person.deleteRows("Tracker", 1, 1);
  });
  await pane.write(smallCounts.cells, smallCounts.rows);
  await pane.says(pane.texts.receipt.written(3, 1));
  await pane.says(pane.catalogue.rules.skipped.gone);
  await expect(opened.value("Tracker", "I2")).resolves.toBe("No Intent");
});
