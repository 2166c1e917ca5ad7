import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import type { TrackerPane } from "./trackerPane";

/** Notes what the focused element looks like, and what is wrong with where the focus is; tells of the one before whether it looks otherwise without focus. */
function lookAtFocus({ frame }: TrackerPane): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const host = window as Window & { focusBefore?: { readonly element: Element; readonly look: string } };
    // What is drawn for a field stands around it.
    const partsOf = (element: Element): readonly Element[] =>
      element.matches("input, select")
        ? [
            element,
            ...(element.parentElement?.children ?? []),
            ...(element.parentElement === null ? [] : [element.parentElement]),
          ]
        : [element];
    const lookOf = (element: Element): string =>
      partsOf(element)
        .flatMap((part) =>
          [null, "::before", "::after"].map((pseudo) => {
            const {
              outlineStyle,
              outlineColor,
              boxShadow,
              borderTopColor,
              borderBottomColor,
              borderBottomWidth,
              transform,
            } = getComputedStyle(part, pseudo);
            return [
              outlineStyle,
              outlineColor,
              boxShadow,
              borderTopColor,
              borderBottomColor,
              borderBottomWidth,
              transform,
            ].join();
          }),
        )
        .join("|");
    const found: string[] = [];
    const before = host.focusBefore;
    if (
      before?.element.isConnected === true &&
      before.element !== document.body &&
      before.element !== document.activeElement &&
      lookOf(before.element) === before.look
    )
      found.push(`looks the same with focus: ${before.element.outerHTML.slice(0, 200)}`);
    const element = document.activeElement ?? document.body;
    const { top, bottom } = element.getBoundingClientRect();
    const footer = document.querySelector("footer");
    const limit =
      footer === null || footer.contains(element) || element.closest("[role=dialog]") !== null
        ? window.innerHeight
        : footer.getBoundingClientRect().top;
    if (element !== document.body && (top < -1 || Math.min(bottom, top + 24) > limit + 1))
      found.push(`out of sight: ${element.outerHTML.slice(0, 200)}`);
    if (element.matches("[data-tabster-dummy]")) found.push("the focus rests on a sentinel");
    host.focusBefore = { element, look: lookOf(element) };
    return found;
  });
}

/** A person without a mouse. Collects what is wrong with the focus on the way. */
export class Keyboard {
  readonly problems: string[] = [];

  constructor(
    private readonly opened: WorkbenchPage,
    private readonly pane: TrackerPane,
  ) {}

  /** As Excel's own key does it. */
  async enterPane(): Promise<void> {
    await this.opened.page.locator("#pane").focus();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.opened.page.keyboard.press(key);
      this.problems.push(...(await lookAtFocus(this.pane)));
    }
  }

  type(words: string): Promise<void> {
    return this.opened.page.keyboard.type(words);
  }

  /** Role and name of what has the focus: 'button "Show preview"'. */
  async focused(): Promise<string> {
    const element = this.pane.frame.locator(":focus");
    if ((await element.count()) === 0) return "nothing";
    return (await element.ariaSnapshot()).split("\n")[0]?.replace(/^- /, "") ?? "";
  }

  /** Goes on with the Tab key until something of this role and name has the focus. */
  async tabTo(wanted: string | RegExp, key = "Tab"): Promise<void> {
    const passed: string[] = [];
    while (passed.length < 40) {
      await this.press(key);
      const now = await this.focused();
      if (typeof wanted === "string" ? now.startsWith(wanted) : wanted.test(now)) return;
      passed.push(now);
    }
    throw new Error(`the Tab key does not lead to ${String(wanted)}, but to ${passed.join(", ")}`);
  }

  /** A new screen takes the focus to its heading, so that it is read. */
  async headingHasFocus(heading: string): Promise<void> {
    await this.pane.isAt(heading);
    await this.pane.frame.waitForFunction(
      (words) => document.activeElement?.tagName === "H1" && document.activeElement.textContent === words,
      heading,
    );
  }
}
