import { sentencesFor } from "../../src/language/sentencesFor";
import { useWorkbench } from "../stand-ins/workbench/useWorkbench";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { cellsOf, rowIsSelected } from "./byHand";
import { Keyboard } from "./keyboard";
import { openTracker, sampleBytes } from "./openTracker";
import { sampleCounts } from "./sampleCounts";
import { sheetRows } from "./sampleSheet";
import { story } from "./story";
import type { TrackerPane } from "./trackerPane";
import { watchProgress } from "./watch";

jest.setTimeout(90_000);

const workbench = useWorkbench({ pagesStay: true });
let opened: WorkbenchPage;
let pane: TrackerPane;
let keyboard: Keyboard;

beforeAll(async () => {
  opened = await workbench.open({ viewport: { width: 800, height: 700 } });
  await opened.page.emulateMedia({ reducedMotion: "reduce" });
});

beforeEach(async () => {
  pane = await openTracker(opened, sampleBytes("en"));
  keyboard = new Keyboard(opened, pane);
});

async function toPreview(): Promise<void> {
  const { start, table, preview } = pane.texts;
  await keyboard.enterPane();
  await keyboard.tabTo(`button "${start.find}"`);
  await keyboard.press("Enter");
  await keyboard.headingHasFocus(table.heading);
  await keyboard.tabTo(`button "${table.showPreview}"`);
  await keyboard.press("Enter");
  await keyboard.headingHasFocus(preview.heading);
}

/** A new subscription is searched for, opened, confirmed and closed. */
async function confirmOne(): Promise<void> {
  const { preview, row } = pane.texts;
  const { tenant, service, row: at } = story.newSubscription;
  await keyboard.tabTo(`button "${preview.searchAndFilter}"`);
  await keyboard.press("Enter");
  await keyboard.tabTo(`searchbox "${preview.search}"`);
  await keyboard.type(tenant);
  await keyboard.tabTo(`button "${tenant} · ${service} ${row.row(at)}`);
  await keyboard.press("Enter");
  await rowIsSelected(opened, at);
  await keyboard.tabTo(`checkbox "${row.validated}"`);
  await keyboard.press("Space");
  await pane.list
    .getByText(sentencesFor("en").flags["new-subscription-under-no-intent"][0])
    .first()
    .waitFor({ state: "detached" });
  await expect(keyboard.focused()).resolves.toBe(`checkbox "${row.validated}" [checked]`);
  await keyboard.press("Escape");
  await expect(keyboard.focused()).resolves.toMatch(new RegExp(`^button "${tenant} · `));
  await pane
    .button(new RegExp(`^${tenant} · `))
    .and(pane.frame.locator("[aria-expanded=true]"))
    .waitFor({ state: "detached" });
}

/** Arrow keys lead from row to row; a box stands before each. */
async function leaveOutTheOther(): Promise<void> {
  const { row } = pane.texts;
  await keyboard.press("ArrowDown");
  await expect(keyboard.focused()).resolves.toMatch(
    new RegExp(`^button "${story.newSubscription.tenant} · .*${row.row(62)}`),
  );
  await keyboard.press("Shift+Tab");
  await expect(keyboard.focused()).resolves.toMatch(
    new RegExp(`^checkbox "${row.include(story.newSubscription.tenant)}`),
  );
  await keyboard.press("Space");
  await pane.list.getByText(row.leftOut, { exact: true }).waitFor();
}

test("the main flow without a mouse: the focus is seen and goes on where it was, the screen reader hears what happens", async () => {
  const { receipt, busy, preview } = pane.texts;
  const watched = await watchProgress(pane);
  await toPreview();
  await confirmOne();
  await leaveOutTheOther();
  await keyboard.tabTo(`button "${preview.write(sampleCounts.cells + 9, sampleCounts.rows - 1)}"`);
  await keyboard.press("Enter");
  await keyboard.headingHasFocus(receipt.heading);
  await expect(cellsOf(opened, "Tracker", story.newSubscription.row, ["l1", "validated"])).resolves.toEqual({
    l1: "No Intent",
    // Any day: which one it is, the main flow looks at.
    validated: expect.any(Number) as number,
  });
  await keyboard.tabTo(`button "${receipt.revert}"`);
  await keyboard.press("Enter");
  await keyboard.headingHasFocus(receipt.revertedHeading);
  await expect(cellsOf(opened, "Tracker", story.newSubscription.row, ["l1", "validated"])).resolves.toEqual({
    l1: "Status Unknown",
    validated: "",
  });
  expect(keyboard.problems).toEqual([]);
  const { status } = await watched();
  const decided = `${preview.rowsWillChange(sampleCounts.rows)}. ${preview.rowsShown(123, sheetRows.length)}.`;
  const order = [busy.list, busy.read, decided, busy.apply, busy.revert];
  expect(status.filter((words) => order.includes(words))).toEqual(order);
});

test("the question is a dialog with nothing ticked: the focus stays in it, Escape closes it and leads back", async () => {
  const { preview, cancel } = pane.texts;
  await toPreview();
  const ask = `button "${preview.validateShown(sampleCounts.newSubscriptions)}"`;
  await keyboard.tabTo(ask);
  await keyboard.press("Enter");
  const dialog = pane.frame.getByRole("dialog", { name: preview.validateHeading });
  await dialog.waitFor();
  await pane.frame.waitForFunction(() => document.activeElement?.closest("[role=dialog]") !== null);
  await expect(dialog.getByRole("checkbox", { checked: true }).count()).resolves.toBe(0);
  await expect(dialog.getByRole("button", { name: preview.confirm(0) }).isDisabled()).resolves.toBe(true);
  await keyboard.tabTo(`checkbox "${preview.selectShown(sampleCounts.newSubscriptions)}"`);
  await keyboard.press("Space");
  // All rows are one stop: arrow keys lead from one to the next.
  await keyboard.press("Tab");
  await expect(keyboard.focused()).resolves.toMatch(/^checkbox "Yew Clinics, /);
  await keyboard.press("ArrowDown");
  await expect(keyboard.focused()).resolves.toMatch(/^checkbox "Elm Textiles, /);
  await keyboard.press("Tab");
  // A name with a colon in it stands between quotation marks.
  await expect(keyboard.focused()).resolves.toContain(`button "${preview.confirm(sampleCounts.newSubscriptions)}"`);
  await keyboard.tabTo(`button "${cancel}"`);
  await keyboard.tabTo(`checkbox "${preview.selectShown(sampleCounts.newSubscriptions)}"`);
  await keyboard.press("Escape");
  await pane.frame.getByRole("dialog").waitFor({ state: "detached" });
  await expect(keyboard.focused()).resolves.toBe(ask);
  expect(keyboard.problems).toEqual([]);
});
