import type { Frame } from "playwright-core";

const targets =
  "button, a[href], input, select, textarea, [role=button], [role=checkbox], [role=switch], [tabindex='0']:not([data-tabster-dummy])";

/** What doesn't fit into the pane or is too small to be hit, a line each. */
export function fitProblems(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate((interactive) => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()} "${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60)}"`;
    // What is for screen readers only takes a pixel, what is folded away takes none.
    const hasSize = (element: Element): boolean =>
      element.getBoundingClientRect().width > 1 && element.getBoundingClientRect().height > 1;
    const isFolded = (element: Element | null): boolean =>
      element !== null && element !== document.body && (!hasSize(element) || isFolded(element.parentElement));
    const seen = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) => element.checkVisibility() && !isFolded(element),
    );
    const wide = seen.filter(
      (element) =>
        element.getBoundingClientRect().right > window.innerWidth + 0.5 || element.getBoundingClientRect().left < -0.5,
    );
    const sideways = [document.documentElement, ...document.querySelectorAll("main")].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    const clipped = seen.filter(
      (element) =>
        element.matches("button, h1, label") &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1),
    );
    const small = seen.filter(
      (element) =>
        element.matches(interactive) &&
        (element.getBoundingClientRect().width < 24 || element.getBoundingClientRect().height < 24),
    );
    const room = document.querySelector("main")?.clientHeight ?? 0;
    const size = (element: Element): string =>
      `${String(Math.round(element.getBoundingClientRect().width))} × ${String(Math.round(element.getBoundingClientRect().height))}`;
    return [
      ...wide.map((element) => `beyond the edge: ${name(element)}`),
      ...sideways.map((element) => `scrolls sideways: ${name(element)}`),
      ...clipped.map((element) => `clipped: ${name(element)}`),
      ...small.map((element) => `${size(element)}: ${name(element)}`),
      ...(room < 120 ? [`${String(room)} px are left for the content`] : []),
    ];
  }, targets);
}
