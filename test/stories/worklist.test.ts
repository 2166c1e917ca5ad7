import { useWorkbench } from "../stand-ins/workbench/useWorkbench";
import { openTracker, sampleBytes } from "./openTracker";
import { resizePane } from "./resizePane";
import { firstRowAt } from "./rowsFirstProblems";
import { sampleCounts } from "./sampleCounts";

jest.setTimeout(90_000);

const workbench = useWorkbench();
const narrow = { width: 320, height: 640 };

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
