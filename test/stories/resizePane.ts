import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { stoodStill } from "./accessProblems";
import type { TrackerPane } from "./trackerPane";

export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

/** Gives the pane a size, in pixels, and waits until it has it and nothing moves. */
export async function resizePane({ page }: WorkbenchPage, { frame }: TrackerPane, size: PaneSize): Promise<void> {
  await page.locator("#pane").evaluate((element, { width, height }) => {
    Object.assign((element as HTMLElement).style, {
      boxSizing: "content-box",
      width: `${String(width)}px`,
      height: `${String(height)}px`,
    });
  }, size);
  await frame.waitForFunction(
    ({ width, height }) => window.innerWidth === width && window.innerHeight === height,
    size,
  );
  await stoodStill(frame);
}
