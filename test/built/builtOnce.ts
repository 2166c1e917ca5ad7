import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { oneAtATime } from "./oneAtATime";

const root = join(__dirname, "../..");
const cache = join(root, "node_modules/.cache/workbench");
const always = ["package.json", "package-lock.json", "tsconfig.json"];
const aDay = 24 * 60 * 60 * 1000;

/** The files of a folder, or the file itself; tests go into no build. */
async function filesOf(path: string): Promise<string[]> {
  const whole = join(root, path);
  const found = await stat(whole).catch(() => undefined);
  if (found === undefined) return [];
  if (found.isFile()) return [whole];
  const entries = await readdir(whole, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** One word for everything that can go into a build. */
async function fingerprint(sources: readonly string[]): Promise<string> {
  const files = (await Promise.all([...always, ...sources].map(filesOf))).flat().sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}

/** What nobody has asked for since yesterday; a running workbench touches what it serves when it starts. */
async function sweep(): Promise<void> {
  for (const name of await readdir(cache)) {
    // What another process is about to build or has just built may be gone from here by now.
    const found = await stat(join(cache, name)).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > aDay)
      await rm(join(cache, name), { recursive: true, force: true });
  }
}

export interface Build {
  readonly name: string;
  /** Folders and files it is made from. */
  readonly sources: readonly string[];
  build(folder: string): Promise<void>;
}

/**
 * The folder with what a build makes, made only where its sources have changed since. Several processes may ask at the
 * same time: one builds, aside, and the others wait for it.
 */
export async function builtOnce(asked: Build): Promise<string> {
  const folder = join(cache, `${asked.name}-${await fingerprint(asked.sources)}`);
  await mkdir(cache, { recursive: true });
  if (!existsSync(folder)) await oneAtATime(`${folder}.building`, () => buildTo(folder, asked));
  await utimes(folder, new Date(), new Date());
  return folder;
}

async function buildTo(folder: string, { build }: Build): Promise<void> {
  // Somebody else may have built it while this one waited.
  if (existsSync(folder)) return;
  const aside = await mkdtemp(join(cache, "aside-"));
  try {
    await build(aside);
    await rename(aside, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  await sweep();
}
