import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export interface Size {
  readonly first: number;
  readonly whole: number;
}

/** What the page itself asks for on its own server. */
function namedBy(page: string): readonly string[] {
  return [...page.matchAll(/<(?:script|link)\b[^>]* (?:src|href)="([^"?]+)/g)]
    .map(([, path]) => path ?? "")
    .filter((path) => !path.includes("://"));
}

/** How much of a built folder loads first, and how much there is for a page to load. */
export function measure(folder: string): Size {
  const sizeOf = (path: string): number => statSync(join(folder, path)).size;
  const sum = (paths: readonly string[]): number => paths.reduce((total, path) => total + sizeOf(path), 0);
  const code = readdirSync(folder).filter((file) => /\.(html|js|css)$/.test(file));
  return {
    first: sum(["taskpane.html", ...namedBy(readFileSync(join(folder, "taskpane.html"), "utf8"))]),
    whole: sum(code),
  };
}
