import { sentencesFor } from "../../src/language/sentencesFor";
import { useWorkbench } from "../stand-ins/workbench/useWorkbench";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { cellsOf } from "./byHand";
import { fiveThousandRows, largeCounts } from "./fiveThousandRows";
import { openTracker } from "./openTracker";
import type { TrackerPane } from "./trackerPane";
import { countBatches, pressAtProgress, watchProgress } from "./watch";

jest.setTimeout(90_000);

const workbench = useWorkbench({ pagesStay: true });
const columns = ["whoUpdates", "l1", "l2", "nextActionDate", "scenario", "flag"] as const;
const untouched = { whoUpdates: "", nextActionDate: "", scenario: "", flag: "" };
let opened: WorkbenchPage;
let pane: TrackerPane;

beforeAll(async () => {
  opened = await workbench.open();
});

beforeEach(async () => {
  pane = await openTracker(opened, fiveThousandRows());
  await pane.toPreview();
});

test("5,000 rows: the preview counts, filters and finds; only what is in view is in the page", async () => {
  const { preview, row } = pane.texts;
  await pane.says(preview.rowsWillChange(largeCounts.changing));
  await pane.says(preview.cellsByKind(largeCounts.filled, largeCounts.replaced, 0));
  await expect(pane.list.getByRole("listitem").count()).resolves.toBeLessThan(40);
  await pane.press("A2 1,000");
  await pane.says(preview.rowsShown(largeCounts.perKind, largeCounts.rows));
  await pane.press(`${sentencesFor("en").flags["note-missing"][0]} 1,000`);
  await pane.says(preview.rowsShown(largeCounts.perKind, largeCounts.rows));
  await pane.show(preview.showAll);
  await pane.says(preview.rowsShown(largeCounts.rows, largeCounts.rows));
  await pane.search("tenant 4321");
  await pane.says(preview.rowsShown(1, largeCounts.rows));
  await pane.button(`Tenant 4321 · Exchange ${row.row(4_322)}`).waitFor();
  await expect(pane.list.getByRole("listitem").count()).resolves.toBe(1);
});

test("[W9] 5,000 rows are written in few batches, with progress, and put back", async () => {
  const batches = await countBatches(opened);
  const watched = await watchProgress(pane);
  await pane.write(largeCounts.cells, largeCounts.changing);
  await pane.isAt(pane.texts.receipt.heading);
  await pane.says(pane.texts.receipt.written(largeCounts.cells, largeCounts.changing));
  // Four that read, and seven that write and look at what they write: their bodies stay under 1.5 MB.
  await expect(batches()).resolves.toBeLessThanOrEqual(11);
  const { progress, status } = await watched();
  expect(progress.filter((value) => value > 0 && value < 1).length).toBeGreaterThan(1);
  expect(progress).toEqual([...progress].sort((one, other) => one - other));
  expect(status).toContain(pane.texts.busy.apply);
  await expect(cellsOf(opened, "Tracker", 4_997, columns)).resolves.toEqual({
    whoUpdates: "Delivery FM",
    l1: "No Intent",
    l2: "Using Competitive Solution",
    nextActionDate: "TBD",
    scenario: "D1",
    flag: "",
  });
  await expect(cellsOf(opened, "Tracker", 5_000, columns)).resolves.toMatchObject({
    l1: "No Intent",
    l2: "Executive Sponsorship",
    scenario: "A2",
    flag: sentencesFor("en").flags["note-missing"][0],
  });
  await expect(cellsOf(opened, "Tracker", 5_001, columns)).resolves.toEqual({
    whoUpdates: "Assignment FM",
    l1: "In Progress",
    l2: "N/A",
    nextActionDate: 46_370,
    scenario: "A1",
    flag: "",
  });
  await expect(cellsOf(opened, "Tracker", 4_998, columns)).resolves.toMatchObject({
    ...untouched,
    l1: "In Progress",
    l2: "Migration",
  });
  await pane.press(pane.texts.receipt.revert);
  await pane.says(pane.texts.receipt.putBack(largeCounts.cells));
  await expect(cellsOf(opened, "Tracker", 4_997, columns)).resolves.toEqual({
    ...untouched,
    l1: "In Progress",
    l2: "Migration",
  });
});

test("[W9] stopped while the table is read for writing: nothing is written, and the preview is still there", async () => {
  await pressAtProgress(pane, pane.texts.busy.cancel, 0.05);
  await pane.write(largeCounts.cells, largeCounts.changing);
  await pane.button(pane.texts.preview.write(largeCounts.cells, largeCounts.changing)).waitFor();
  await expect(cellsOf(opened, "Tracker", 2, columns)).resolves.toEqual({
    ...untouched,
    l1: "In Progress",
    l2: "Migration",
  });
});
