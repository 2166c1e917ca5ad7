import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { resizePane } from "./resizePane";
import type { TrackerPane } from "./trackerPane";

/** The narrowest pane there is, and that of a window of 1180 × 800. */
const sizes = [
  { width: 320, height: 640 },
  { width: 350, height: 722 },
] as const;

const most = { firstRow: 260, stopsToRow: 6, stopsToAction: 8 } as const;

/** What keeps a person from the rows of the list, a line each: pixels above the first, stops of the Tab key before it. */
export async function rowsFirstProblems(opened: WorkbenchPage, pane: TrackerPane): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const size of sizes) {
    await resizePane(opened, pane, size);
    const top = await firstRowAt(pane);
    if (!(top > 0 && top <= most.firstRow))
      problems.push(`the first row is at ${String(top)} px in ${String(size.width)} × ${String(size.height)}`);
  }
  const { row, action } = await tabStops(opened, pane);
  if (!(row > 0 && row <= most.stopsToRow)) problems.push(`${String(row)} stops to the first row`);
  if (!(action > 0 && action <= most.stopsToAction)) problems.push(`${String(action)} stops to the action`);
  return problems;
}

/** How far below the pane's top its first row begins, in pixels. */
export function firstRowAt({ list }: TrackerPane): Promise<number> {
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
