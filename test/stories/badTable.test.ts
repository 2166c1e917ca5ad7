import { problemSentence } from "../../src/language/problemSentence";
import type { Problem } from "../../src/review/problem";
import { useWorkbench } from "../stand-ins/workbench/useWorkbench";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { wholeSheet } from "./byHand";
import { openTracker } from "./openTracker";
import { smallCounts, smallRange, smallTracker } from "./smallTracker";
import { trackerFile } from "./trackerFile";
import type { TrackerPane } from "./trackerPane";

jest.setTimeout(60_000);

const workbench = useWorkbench({ pagesStay: true });
let opened: WorkbenchPage;

beforeAll(async () => {
  opened = await workbench.open();
});

const says = (pane: TrackerPane, problem: Problem): Promise<void> =>
  pane.says(problemSentence(pane.catalogue, problem));

/** What can't be previewed is not offered to be. */
async function expectNoPreview(pane: TrackerPane): Promise<void> {
  await expect(pane.button(pane.texts.table.showPreview).isDisabled()).resolves.toBe(true);
}

const previewIsRight = (pane: TrackerPane): Promise<void> =>
  pane.button(pane.texts.preview.write(smallCounts.cells, smallCounts.rows)).waitFor();

test.each([
  ["an empty sheet", trackerFile({ headings: [], rows: [] })],
  ["cells that are no tracker", trackerFile({ headings: ["Name", "Age"], rows: [["Ada", "36"]] })],
])("%s: it is said, and headings that are typed then are found", async (_name, bytes) => {
  const pane = await openTracker(opened, bytes);
  await pane.toTables();
  await pane.frame.getByText(pane.texts.table.none).waitFor();
  await expectNoPreview(pane);
  await opened.page.evaluate(() => {
    for (const [at, text] of ["Tenant Name", "Service Name", "L1"].entries())
      window.workbench?.person.type("Tracker", `${"ABC".charAt(at)}1`, text);
    window.workbench?.person.type("Tracker", "A2", "Alder Foods");
  });
  await pane.press(pane.texts.table.lookAgain);
  await pane.frame.getByRole("radio").waitFor();
  await pane.press(pane.texts.table.showPreview);
  await pane.isAt(pane.texts.preview.heading);
});

test("a table without tracking headings: what is missing is said", async () => {
  const pane = await openTracker(
    opened,
    trackerFile({ headings: ["Name", "Age"], rows: [["Ada", "36"]], table: "People" }),
  );
  await pane.toTables();
  await says(pane, { code: "heading-missing", columns: ["tenant", "service", "l1"] });
  await expectNoPreview(pane);
});

test("[R2] a heading twice: it is said, and right again when one of the two has another name", async () => {
  const pane = await openTracker(
    opened,
    smallRange({
      headings: [
        "Tenant Name",
        "Service Name",
        "Subscription",
        "Stage",
        "Declared Intent",
        "Reason",
        "Notes",
        "Region",
        "L1",
        "L2",
        "L1",
      ],
    }),
  );
  await pane.toTables();
  await says(pane, { code: "heading-twice", headings: ["L1"], seconds: [] });
  await expectNoPreview(pane);
  await opened.page.evaluate(() => {
    window.workbench?.person.type("Tracker", "K1", "L3");
  });
  await pane.press(pane.texts.table.lookAgain);
  await pane.frame
    .getByText(problemSentence(pane.catalogue, { code: "heading-twice", headings: ["L1"], seconds: [] }))
    .waitFor({ state: "detached" });
  await pane.press(pane.texts.table.showPreview);
  await previewIsRight(pane);
});

test("[R2] a needed column under a name of its own: it is bound by hand, and the choice stays with the workbook", async () => {
  const pane = await openTracker(opened, smallTracker({ renamed: { "Service Name": "What they bought" } }));
  await pane.toTables();
  await says(pane, { code: "heading-missing", columns: ["service"] });
  await expectNoPreview(pane);
  await pane.frame
    .getByRole("combobox", { name: `Service Name (${pane.texts.table.required})`, exact: true })
    .selectOption({ label: "What they bought" });
  await pane.press(pane.texts.table.showPreview);
  await previewIsRight(pane);
  await pane.button(/^Alder Foods · Teams /).waitFor();
  await pane.frame.goto(pane.frame.url());
  await pane.toPreview();
  await previewIsRight(pane);
});

test.each([
  ["merged headings", "G1:H1", { code: "headings-merged" }],
  ["merged rows", "A2:A3", { code: "cells-merged" }],
] as const)(
  "[W8] %s of a plain range: a sentence, nothing written, and on when they are no longer",
  async (_name, cells, problem) => {
    const pane = await openTracker(opened, smallRange());
    await opened.page.evaluate((range) => {
      window.workbench?.person.merge("Tracker", range);
    }, cells);
    const before = await wholeSheet(opened);
    await pane.toTables();
    await pane.press(pane.texts.table.showPreview);
    await says(pane, problem);
    await expect(wholeSheet(opened)).resolves.toBe(before);
    await opened.page.evaluate(() => window.workbench?.person.undo());
    await pane.press(pane.texts.problem.retry);
    await previewIsRight(pane);
  },
);

test("a table without rows: a sentence, and on when there are some", async () => {
  const pane = await openTracker(opened, smallRange({ rows: [] }));
  await pane.toTables();
  await pane.press(pane.texts.table.showPreview);
  await says(pane, { code: "no-rows" });
  await opened.page.evaluate(() => {
    window.workbench?.person.type("Tracker", "A2", "Alder Foods");
  });
  await pane.press(pane.texts.problem.retry);
  await pane.isAt(pane.texts.preview.heading);
  await pane.button(pane.texts.preview.nothingToWrite).waitFor();
});

test("a file that is no workbook: a sentence on the page, and the pane goes on with the tracker before", async () => {
  const pane = await openTracker(opened, smallTracker());
  await pane.toPreview();
  await expect(opened.chooseFile("export.xlsx", new TextEncoder().encode("Tenant;Service;L1"))).resolves.toContain(
    "export.xlsx was not opened.",
  );
  await pane.write(smallCounts.cells, smallCounts.rows);
  await pane.says(pane.texts.receipt.written(smallCounts.cells, smallCounts.rows));
});
