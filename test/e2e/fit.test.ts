import { useWorkbench } from "../workbench/useWorkbench";
import { stoodStill } from "./accessProblems";
import { everyScreen } from "./everyScreen";
import { fitProblems } from "./fitProblems";
import { openTracker, sampleBytes } from "./openTracker";
import { displayLanguage } from "./trackerPane";

jest.setTimeout(120_000);

/** The narrowest pane there is; and one of 640 × 600 pixels on a page that is zoomed to 200%. */
const sizes = [{ width: 320, height: 640 }, { width: 320, height: 300 }];

const workbench = useWorkbench();

test.each(["en", "ja"] as const)("every screen fits into 320 pixels and bears 200%% zoom; whatever can be pressed measures 24 pixels (%s)", async (language) => {
  const opened = await workbench.open({ language: displayLanguage[language], viewport: { width: 700, height: 800 } });
  const pane = await openTracker(opened, sampleBytes(language), language);
  const resize = (size: { readonly width: number; readonly height: number }) => opened.page.locator("#pane").evaluate((frame, { width, height }) => {
    Object.assign((frame as HTMLElement).style, { boxSizing: "content-box", width: `${String(width)}px`, height: `${String(height)}px` });
  }, size);
  const found: string[] = [];
  for await (const screen of everyScreen(opened, pane, language)) {
    for (const size of sizes) {
      await resize(size);
      await pane.frame.waitForFunction(({ width, height }) => window.innerWidth === width && window.innerHeight === height, size);
      await stoodStill(pane.frame);
      found.push(...(await fitProblems(pane.frame)).map((problem) => `${screen}, ${String(size.height)} high: ${problem}`));
    }
  }
  expect(found).toEqual([]);
});
