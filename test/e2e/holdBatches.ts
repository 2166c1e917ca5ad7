import type { WorkbenchPage } from "../workbench/workbenchPage";

/** Keeps the pane's batches from the spreadsheet until they are let go: what is under way can be looked at. */
export async function holdBatches({ page }: WorkbenchPage): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const held: MessageEvent[] = [];
    const hold = (event: MessageEvent<{ readonly kind?: unknown }>): void => {
      if (event.data.kind !== "batch") return;
      event.stopImmediatePropagation();
      held.push(event);
    };
    window.addEventListener("message", hold, { capture: true });
    document.body.addEventListener("let-go", () => {
      window.removeEventListener("message", hold, { capture: true });
      for (const { data, origin, source } of held) window.dispatchEvent(new MessageEvent<unknown>("message", { data, origin, source }));
    }, { once: true });
  });
  return () => page.evaluate(() => { document.body.dispatchEvent(new Event("let-go")); });
}
