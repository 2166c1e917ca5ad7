import { languages, type Language } from "../../src/playbook/tracker/language";
import { sampleLanguages } from "../stand-ins/workbench/samples/sampleLanguage";
import { useWorkbench } from "../stand-ins/workbench/useWorkbench";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { accessProblems } from "./accessProblems";
import { everyScreen } from "./everyScreen";
import { fitProblems } from "./fitProblems";
import { openTracker, sampleBytes } from "./openTracker";
import { resizePane } from "./resizePane";
import { rowsFirstProblems } from "./rowsFirstProblems";
import type { TrackerPane } from "./trackerPane";

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

const workbench = useWorkbench({ pagesStay: true });
let opened: WorkbenchPage;

beforeAll(async () => {
  opened = await workbench.open({ viewport: { width: 700, height: 800 } });
});

async function emulate(
  { page }: WorkbenchPage,
  { frame }: TrackerPane,
  media: (typeof looks)[keyof typeof looks],
): Promise<void> {
  await page.emulateMedia({ ...media, reducedMotion: "reduce" });
  await frame.waitForFunction(
    ({ colorScheme, forcedColors }) =>
      matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches &&
      matchMedia(`(forced-colors: ${forcedColors})`).matches,
    media,
  );
  // The page hears of it first; React draws the other theme a moment later, and only then colours begin to turn.
  await frame.waitForFunction((scheme) => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body)
        .backgroundColor.match(/\d+/g)
        ?.map(Number) ?? [];
    return red + green + blue < 384 === (scheme === "dark");
  }, media.colorScheme);
}

/** What doesn't fit; and the list is first of all its rows. */
async function misfits(opened: WorkbenchPage, pane: TrackerPane, screen: string): Promise<readonly string[]> {
  const problems: string[] = screen === "list" ? [...(await rowsFirstProblems(opened, pane))] : [];
  for (const size of [narrow, zoomed]) {
    await resizePane(opened, pane, size);
    problems.push(
      ...(await fitProblems(pane.frame)).map((problem) => `${screen}, ${String(size.height)} high: ${problem}`),
    );
  }
  await resizePane(opened, pane, usual);
  return problems;
}

async function inaccessible(
  opened: WorkbenchPage,
  pane: TrackerPane,
  screen: string,
  inLooks: readonly (keyof typeof looks)[],
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const look of inLooks) {
    await emulate(opened, pane, looks[look]);
    problems.push(...(await accessProblems(pane.frame)).map((problem) => `${screen}, ${look}: ${problem}`));
  }
  return problems;
}

const isSampled = (language: Language) => sampleLanguages.some((sampled) => sampled === language);

/** Colours are the same in every language: they are looked at once. */
describe.each([
  ["en", ["light", "dark", "forced colours"]],
  ["ja", ["light"]],
] as const)("on every screen (%s)", (language, inLooks) => {
  const access: string[] = [];
  const fit: string[] = [];

  beforeAll(async () => {
    const pane = await openTracker(opened, sampleBytes(language), language);
    for await (const screen of everyScreen(opened, pane, language)) {
      access.push(...(await inaccessible(opened, pane, screen, inLooks)));
      fit.push(...(await misfits(opened, pane, screen)));
    }
  }, 180_000);

  test(`axe finds nothing: ${inLooks.join(", ")}`, () => {
    expect(access).toEqual([]);
  });

  test("it fits into 320 pixels and bears 200% zoom, what can be pressed measures 24 pixels, rows come first", () => {
    expect(fit).toEqual([]);
  });
});

test.each(languages.filter((language) => !isSampled(language)))(
  "on every screen the words of other languages fit too, and rows come first (%s)",
  async (language) => {
    const fit: string[] = [];
    // A bar that slides through its frame for ever is beyond the edge half of the time: it is measured at rest.
    await opened.page.emulateMedia({ ...looks.light, reducedMotion: "reduce" });
    const pane = await openTracker(opened, sampleBytes("en"), language);
    for await (const screen of everyScreen(opened, pane, "en")) fit.push(...(await misfits(opened, pane, screen)));
    expect(fit).toEqual([]);
  },
);
