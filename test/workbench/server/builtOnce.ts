import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";

const root = join(__dirname, "../../..");
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
  return entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name)).map(({ parentPath, name }) => join(parentPath, name));
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
    const { mtimeMs } = await stat(join(cache, name));
    if (Date.now() - mtimeMs > aDay) await rm(join(cache, name), { recursive: true, force: true });
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
 * same time: each builds aside and the first one there counts.
 */
export async function builtOnce({ name, sources, build }: Build): Promise<string> {
  const folder = join(cache, `${name}-${await fingerprint(sources)}`);
  if (existsSync(folder)) {
    await utimes(folder, new Date(), new Date());
    return folder;
  }
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, "building-"));
  await build(aside).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true });
    throw error;
  });
  await rename(aside, folder).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  await sweep();
  return folder;
}
