import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes as they travel, packed with gzip; `whole` as they lie on the server. */
export interface Size {
  /** What a cell with one of our formulas waits for. */
  readonly first: number;
  /** What all screens need in one language, the one with the most to say: what loads first counts too. */
  readonly pane: number;
  /** What the page for a month's export needs besides, in that language: nobody else loads it. */
  readonly month: number;
  /** All that there is to fetch, in every language. */
  readonly whole: number;
}

/** What the page itself asks for on its own server. */
function namedBy(page: string): readonly string[] {
  return [...page.matchAll(/<(?:script|link)\b[^>]* (?:src|href)="([^"?]+)/g)]
    .map(([, path]) => path ?? "")
    .filter((path) => !path.includes("://"));
}

const page = "taskpane.html";

/** How much of a built folder loads first, how much the pane needs, and how much there is for a page to load. */
export function measure(folder: string): Size {
  const read = (path: string): Buffer => readFileSync(join(folder, path));
  const packed = (path: string): number => gzipSync(read(path), { level: 9 }).length;
  const code = readdirSync(folder).filter((file) => /\.(html|js|css)$/.test(file));
  const first = [page, ...namedBy(read(page).toString("utf8"))];
  const isWords = (file: string): boolean => /^(language|month)-(en|ja|de|pt|es|zh)\./.test(file);
  const isOfMonth = (file: string): boolean => /^month[-.]/.test(file);
  const later = code.filter((file) => !first.includes(file) && !file.endsWith(".html"));
  const needed = (files: readonly string[]): number =>
    sum(files.filter((file) => !isWords(file)).map(packed)) + Math.max(0, ...files.filter(isWords).map(packed));
  return {
    first: sum(first.map(packed)),
    pane: sum(first.map(packed)) + needed(later.filter((file) => !isOfMonth(file))),
    month: needed(later.filter(isOfMonth)),
    whole: sum(code.map((file) => read(file).length)),
  };
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
