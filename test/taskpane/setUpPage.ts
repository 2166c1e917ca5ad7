import { TextEncoder } from "node:util";
import "@testing-library/jest-dom";
import { cleanup, configure } from "@testing-library/react";

/** The page's size and what else a browser has and jsdom lacks. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    /* nothing here ever changes its size */
  }
  unobserve(): void {
    /* nothing here ever changes its size */
  }
  disconnect(): void {
    /* nothing here ever changes its size */
  }
}

const noMatch: Pick<MediaQueryList, "matches" | "addEventListener" | "removeEventListener"> = {
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};

globalThis.TextEncoder = TextEncoder;
globalThis.ResizeObserver = NoResizeObserver;
window.matchMedia = () => noMatch as MediaQueryList;
/** Tall enough for all rows of a test's tracker to be in view. */
Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 3000 });
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 50 });
HTMLElement.prototype.scrollTo = () => undefined;
HTMLElement.prototype.scrollIntoView = () => undefined;

// Machines that build something else meanwhile are slow.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
