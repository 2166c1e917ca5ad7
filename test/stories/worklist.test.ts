import { useWorkbench } from "../stand-ins/workbench/useWorkbench";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { openTracker, sampleBytes } from "./openTracker";
import { resizePane } from "./resizePane";
import { type } from "./byHand";
import { firstRowAt } from "./rowsFirstProblems";
import { sampleCounts } from "./sampleCounts";
import { sheetNames, sheetRows, type SheetRow } from "./sampleSheet";
import type { TrackerPane } from "./trackerPane";

jest.setTimeout(90_000);

const workbench = useWorkbench({ pagesStay: true });
let opened: WorkbenchPage;

beforeAll(async () => {
  opened = await workbench.open({ viewport: { width: 1180, height: 800 } });
});
const narrow = { width: 320, height: 640 };

/** The first row of the list that can be seen, by its words. */
function rowAtTop({ frame }: TrackerPane): Promise<string> {
  return frame.locator("main").evaluate((main) => {
    const { top } = main.getBoundingClientRect();
    const rows = [...main.querySelectorAll("ul > li")];
    const seen = rows.find((row) => row.getBoundingClientRect().bottom > top + 1);
    return seen?.querySelector("button")?.textContent ?? "";
  });
}

test("[W4] a sheet that changed is said, and a table read again is where it was left", async () => {
  const pane = await openTracker(opened, sampleBytes("en"));
  await pane.toList();
  const start = await rowAtTop(pane);
  const main = pane.frame.locator("main");
  await main.evaluate((element) => element.scrollTo(0, 3000));
  await pane.frame.waitForFunction(() => document.querySelector("main ul > li:not([data-index='0'])") !== null);
  const left = await rowAtTop(pane);
  expect(left).not.toBe(start);
  const [{ tenant }] = sheetRows as readonly [SheetRow];
  await type(opened, sheetNames.en, "A2", tenant);
  await pane.press(pane.texts.problem.readAgain);
  await pane.frame.getByText(pane.texts.preview.sheetChanged, { exact: true }).waitFor({ state: "detached" });
  await pane.list.waitFor();
  await pane.frame.waitForFunction(() => (document.querySelector("main")?.scrollTop ?? 0) > 1000);
  expect(await rowAtTop(pane)).toBe(left);
});

test("a filter brings the list to its start, wherever it was, and the focus stays on it", async () => {
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
