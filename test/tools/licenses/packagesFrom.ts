import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const imports = /(?<!["'.])(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g;
const endings = ["", ".ts", ".tsx"];

/** The packages that some files take, and the files these import, and so on; not those that come with Node. */
export function packagesFrom(entries: readonly string[]): ReadonlySet<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, from = ""] of readFileSync(file, "utf8").matchAll(imports)) {
      if (from.startsWith(".")) waiting.push(...sourceOf(join(dirname(file), from)));
      else if (!from.startsWith("node:")) packages.add(packageOf(from));
    }
  }
  return packages;
}

function sourceOf(path: string): string[] {
  const found = endings.map((ending) => path + ending).find((file) => /\.tsx?$/.test(file) && existsSync(file));
  return found === undefined ? [] : [found];
}

function packageOf(from: string): string {
  return from
    .split("/")
    .slice(0, from.startsWith("@") ? 2 : 1)
    .join("/");
}
