import type { TrackerPane } from "./trackerPane";

/**
 * The rows of the preview's list from first to last, each as the lines it shows. Scrolls: only those in view are in the
 * page.
 */
export function everyShownRow({ list }: TrackerPane): Promise<readonly (readonly string[])[]> {
  return list.evaluate(async (element) => {
    const found = new Map<number, string[]>();
    const items = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(":scope > li")];
    const number = (item: Element | undefined, name: string): number => Number(item?.getAttribute(name) ?? 0);
    // What is read to somebody and not seen.
    const unseen = (item: HTMLElement): ReadonlySet<string> =>
      new Set(
        [...item.querySelectorAll<HTMLElement>("span")]
          .filter((part) => getComputedStyle(part).clipPath === "inset(50%)")
          .map((part) => part.innerText.trim()),
      );
    const collect = (): void => {
      for (const item of items()) {
        const read = unseen(item);
        found.set(
          number(item, "aria-posinset"),
          item.innerText
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== "" && !read.has(line)),
        );
      }
    };
    // The list may stand anywhere, also brought back to its start meanwhile: the first row not seen yet says which way.
    const goOn = (): void => {
      let missing = 1;
      while (found.has(missing)) missing++;
      const [first, last] = [items().at(0), items().at(-1)];
      if (number(first, "aria-posinset") > missing) first?.scrollIntoView({ block: "end" });
      else last?.scrollIntoView({ block: "start" });
    };
    collect();
    while (found.size < number(items()[0], "aria-setsize")) {
      goOn();
      await new Promise(requestAnimationFrame);
      collect();
    }
    return [...found].sort(([one], [other]) => one - other).map(([, lines]) => lines);
  });
}
