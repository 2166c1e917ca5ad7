import type { Frame } from "playwright-core";

declare global {
  interface Window {
    /** In a pane that is timed: milliseconds from what a person did until it was answered. */
    answered?: Promise<number>;
  }
}

/** Milliseconds from the next key until the list of rows that follows from it is painted. */
export async function timeToList(frame: Frame, list: string, act: () => Promise<void>): Promise<number> {
  await frame.evaluate((name) => {
    const listNow = (): Element | null => document.querySelector(`ul[aria-label="${name}"]`);
    window.answered = new Promise((resolve) => {
      const begin = (event: Event): void => {
        const before = listNow();
        const look = new MutationObserver(() => {
          const now = listNow();
          if (now === null || now === before || now.querySelector("li") === null) return;
          look.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - event.timeStamp)));
        });
        look.observe(document.body, { subtree: true, childList: true });
      };
      document.addEventListener("input", begin, { once: true, capture: true });
    });
  }, list);
  await act();
  return frame.evaluate(() => window.answered ?? Number.NaN);
}

/** Presses the button with these words as soon as a bar has got so far; milliseconds until another screen is painted. */
export async function timeToStop(
  frame: Frame,
  stop: string,
  progress: number,
  act: () => Promise<void>,
): Promise<number> {
  await frame.evaluate(
    ([words, from]) => {
      const heading = (): string => document.querySelector("h1")?.textContent ?? "";
      window.answered = new Promise((resolve) => {
        const look = (then: () => boolean): void => {
          const observer = new MutationObserver(() => {
            if (then()) observer.disconnect();
          });
          observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        };
        look(() => {
          const now = Number(document.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow") ?? 0);
          const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === words);
          if (button === undefined || now < from) return false;
          const [pressed, screen] = [performance.now(), heading()];
          button.click();
          look(() => {
            if (heading() === screen) return false;
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
            return true;
          });
          return true;
        });
      });
    },
    [stop, progress] as const,
  );
  await act();
  return frame.evaluate(() => window.answered ?? Number.NaN);
}
