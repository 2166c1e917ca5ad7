import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import type { TrackerPane } from "./trackerPane";

/** Counts the batches that the pane sends from now on. The answer is the way to ask. */
export async function countBatches({ page }: WorkbenchPage): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.body.dataset["batches"] = "0";
    window.addEventListener("message", ({ data }: MessageEvent<{ readonly kind?: unknown }>) => {
      if (data.kind === "batch")
        document.body.dataset["batches"] = String(Number(document.body.dataset["batches"]) + 1);
    });
  });
  return () => page.evaluate(() => Number(document.body.dataset["batches"]));
}

/** Everything a progress bar and the live region show from now on, in its order. */
export async function watchProgress({
  frame,
}: TrackerPane): Promise<() => Promise<{ readonly progress: readonly number[]; readonly status: readonly string[] }>> {
  await frame.evaluate(() => {
    const seen: { progress: number[]; status: string[] } = { progress: [], status: [] };
    const look = (): void => {
      const value = document.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow") ?? null;
      if (value !== null && seen.progress.at(-1) !== Number(value)) seen.progress.push(Number(value));
      const said = document.querySelector("[role=status]")?.textContent ?? "";
      if (said !== "" && seen.status.at(-1) !== said) seen.status.push(said);
      document.body.dataset["seen"] = JSON.stringify(seen);
    };
    new MutationObserver(look).observe(document.getElementById("pane") ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    look();
  });
  return async () =>
    JSON.parse(await frame.evaluate(() => document.body.dataset["seen"] ?? "")) as {
      progress: number[];
      status: string[];
    };
}

/** Presses a button as soon as the progress bar has got so far. */
export async function pressAtProgress({ frame }: TrackerPane, name: string, progress: number): Promise<void> {
  await frame.evaluate(
    ([wanted, from]) => {
      const observer = new MutationObserver(() => {
        if (Number(document.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow") ?? 0) < from) return;
        observer.disconnect();
        [...document.querySelectorAll("button")].find(({ textContent }) => textContent === wanted)?.click();
      });
      observer.observe(document.getElementById("pane") ?? document.body, {
        subtree: true,
        childList: true,
        attributes: true,
      });
    },
    [name, progress] as const,
  );
}
