import { useWorkbench } from "../workbench/useWorkbench";
import type { WorkbenchPage } from "../workbench/workbenchPage";
import { accessProblems, stoodStill } from "./accessProblems";
import { everyScreen } from "./everyScreen";
import { fitProblems } from "./fitProblems";
import { openTracker, sampleBytes } from "./openTracker";
import { displayLanguage, type TrackerPane } from "./trackerPane";

jest.setTimeout(180_000);

const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colours": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** The narrowest pane there is; one of 640 × 600 pixels on a page that is zoomed to 200%; and the usual one. */
const narrow = { width: 320, height: 640 };
const zoomed = { width: 320, height: 300 };
const usual = { width: 350, height: 640 };

const workbench = useWorkbench();

async function emulate({ page }: WorkbenchPage, { frame }: TrackerPane, media: (typeof looks)[keyof typeof looks]): Promise<void> {
  await page.emulateMedia({ ...media, reducedMotion: "reduce" });
  await frame.waitForFunction(({ colorScheme, forcedColors }) =>
    matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches && matchMedia(`(forced-colors: ${forcedColors})`).matches, media);
}

async function resize({ page }: WorkbenchPage, { frame }: TrackerPane, size: typeof usual): Promise<void> {
  await page.locator("#pane").evaluate((element, { width, height }) => {
    Object.assign((element as HTMLElement).style, { boxSizing: "content-box", width: `${String(width)}px`, height: `${String(height)}px` });
  }, size);
  await frame.waitForFunction(({ width, height }) => window.innerWidth === width && window.innerHeight === height, size);
  await stoodStill(frame);
}

describe.each(["en", "ja"] as const)("on every screen (%s)", (language) => {
  const access: string[] = [];
  const fit: string[] = [];

  beforeAll(async () => {
    const opened = await workbench.open({ language: displayLanguage[language], viewport: { width: 700, height: 800 } });
    const pane = await openTracker(opened, sampleBytes(language), language);
    for await (const screen of everyScreen(opened, pane, language)) {
      for (const [look, media] of Object.entries(looks)) {
        await emulate(opened, pane, media);
        access.push(...(await accessProblems(pane.frame)).map((problem) => `${screen}, ${look}: ${problem}`));
      }
      for (const size of [narrow, zoomed]) {
        await resize(opened, pane, size);
        fit.push(...(await fitProblems(pane.frame)).map((problem) => `${screen}, ${String(size.height)} high: ${problem}`));
      }
      await resize(opened, pane, usual);
    }
  }, 180_000);

  test("axe finds nothing: light, dark and forced colours", () => { expect(access).toEqual([]); });

  test("it fits into 320 pixels and bears 200% zoom, and whatever can be pressed measures 24 pixels", () => { expect(fit).toEqual([]); });
});
