import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";

/**
 * Keeps the pane's next batch from the spreadsheet until it is let go: what is under way can be looked at. The host
 * keeps it, behind the page: of a window's listeners the first to be added hears first, so that none could stop the page's own.
 */
export async function holdNextBatch(
  { page }: WorkbenchPage,
  which: "any" | "write" = "any",
): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle((wanted) => {
    const file = window.workbench?.bench.current;
    if (file === undefined) throw new Error("no file is open");
    return file.host.holdRequest(({ kind }) => wanted === "any" || kind === wanted);
  }, which);
  return () =>
    held.evaluate((batch) => {
      if (!batch.reached) throw new Error("no batch came that could be held");
      batch.release();
    });
}
