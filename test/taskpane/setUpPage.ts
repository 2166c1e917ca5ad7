import "@testing-library/jest-dom";
import { cleanup, configure } from "@testing-library/react";

/** The page's size and what else a browser has and jsdom lacks. */
class NoResizeObserver implements ResizeObserver {
  observe(): void { /* nothing here ever changes its size */ }
  unobserve(): void { /* nothing here ever changes its size */ }
  disconnect(): void { /* nothing here ever changes its size */ }
}

const noMatch: Pick<MediaQueryList, "matches" | "addEventListener" | "removeEventListener"> = {
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};

globalThis.ResizeObserver = NoResizeObserver;
window.matchMedia = () => noMatch as MediaQueryList;
/** Tall enough for all rows of a test's tracker to be in view. */
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get(this: HTMLElement) { return this.tagName === "MAIN" ? 3000 : 50; } });
Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, get: () => 320 });
HTMLElement.prototype.scrollTo = () => undefined;

configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);
