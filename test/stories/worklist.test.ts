import { sentencesFor } from "../../src/language/sentencesFor";
import { languages } from "../../src/playbook/tracker/language";
import { useWorkbench } from "../stand-ins/workbench/useWorkbench";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { openTracker, sampleBytes } from "./openTracker";
import { resizePane } from "./resizePane";
import { sampleCounts } from "./sampleCounts";
import type { TrackerPane } from "./trackerPane";

jest.setTimeout(180_000);

const workbench = useWorkbench();
const narrow = { width: 320, height: 640 };
/** The pane of a window of 1180 × 800. */
const usual = { width: 350, height: 722 };

/** How far below the pane's top its first row begins, in pixels. */
function firstRowAt({ list }: TrackerPane): Promise<number> {
  return list
    .getByRole("listitem")
    .first()
    .evaluate((row) => row.getBoundingClientRect().top);
}

/** How often the Tab key is pressed from the heading to the first row, and to the button that writes. */
async function tabStops({ page }: WorkbenchPage, { frame }: TrackerPane): Promise<{ row: number; action: number }> {
  await frame.locator("h1").focus();
  const stops = { row: 0, action: 0 };
  for (let pressed = 1; stops.action === 0 && pressed <= 20; pressed++) {
    await page.keyboard.press("Tab");
    const where = await frame.evaluate(() => {
      const focused = document.activeElement;
      if (focused?.closest("footer") != null) return "action";
      return focused?.closest("li") == null ? "" : "row";
    });
    if (where === "row" && stops.row === 0) stops.row = pressed;
    if (where === "action") stops.action = pressed;
  }
  return stops;
}

test.each(languages)("rows first: the list begins near the top, few stops from the heading (%s)", async (language) => {
  const opened = await workbench.open({
    language: sentencesFor(language).tag,
    viewport: { width: 1180, height: 800 },
  });
  await opened.page.emulateMedia({ reducedMotion: "reduce" });
  const pane = await openTracker(opened, sampleBytes("en"), language);
  await pane.toList();
  for (const size of [usual, narrow]) {
    await resizePane(opened, pane, size);
    const top = await firstRowAt(pane);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThanOrEqual(260);
  }
  const { row, action } = await tabStops(opened, pane);
  expect([row > 0 && row <= 6, action > 0 && action <= 8]).toEqual([true, true]);
});

test("a filter brings the list to its start, wherever it was, and the focus stays on it", async () => {
  const opened = await workbench.open({ viewport: { width: 1180, height: 800 } });
  const pane = await openTracker(opened, sampleBytes("en"));
  await pane.toList();
  await resizePane(opened, pane, narrow);
  await pane.frame.locator("main").evaluate((main) => main.scrollTo(0, 3000));
  const waiting = pane.toValidate(sampleCounts.newSubscriptions);
  // As the keyboard does it: the count is out of sight.
  await waiting.evaluate((button) => (button as HTMLElement).click());
  await pane.says(pane.texts.preview.rowsShown(sampleCounts.newSubscriptions, 150));
  await pane.frame.waitForFunction(
    () => (document.querySelector("main ul > li")?.getBoundingClientRect().top ?? 0) > 0,
  );
  expect(await firstRowAt(pane)).toBeLessThanOrEqual(260);
});
