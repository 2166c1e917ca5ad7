import { useWorkbench } from "../workbench/useWorkbench";
import { accessProblems } from "./accessProblems";
import { everyScreen } from "./everyScreen";
import { openTracker, sampleBytes } from "./openTracker";
import { displayLanguage } from "./trackerPane";

jest.setTimeout(180_000);

const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colours": { colorScheme: "dark", forcedColors: "active" },
} as const;

const workbench = useWorkbench();

test.each(["en", "ja"] as const)("axe finds nothing on any screen: light, dark and forced colours (%s)", async (language) => {
  const opened = await workbench.open({ language: displayLanguage[language], viewport: { width: 700, height: 800 } });
  const pane = await openTracker(opened, sampleBytes(language), language);
  const found: string[] = [];
  for await (const screen of everyScreen(opened, pane, language)) {
    for (const [look, media] of Object.entries(looks)) {
      await opened.page.emulateMedia({ ...media, reducedMotion: "reduce" });
      await pane.frame.waitForFunction(({ colorScheme, forcedColors }) =>
        matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches && matchMedia(`(forced-colors: ${forcedColors})`).matches, media);
      found.push(...(await accessProblems(pane.frame)).map((problem) => `${screen}, ${look}: ${problem}`));
    }
  }
  expect(found).toEqual([]);
});
