import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";

const root = join(__dirname, "../../..");
const cache = join(root, "node_modules/.cache/workbench");
const sources = ["src", "test", "assets"];
const singleFiles = ["package-lock.json", "tsconfig.json", "webpack.config.js", "manifest.xml"];
const aDay = 24 * 60 * 60 * 1000;

async function filesOf(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** One word for everything that can go into a build. */
async function fingerprint(): Promise<string> {
  const listed = await Promise.all(sources.map((folder) => filesOf(join(root, folder))));
  const files = [...listed.flat(), ...singleFiles.map((name) => join(root, name)).filter((path) => existsSync(path))].sort();
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

/**
 * The folder with what `build` makes, built only where the sources have changed since. Several processes may ask at the
 * same time: each builds aside and the first one there counts.
 */
export async function builtOnce(name: string, build: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, `${name}-${await fingerprint()}`);
  if (existsSync(folder)) {
    await utimes(folder, new Date(), new Date());
    return folder;
  }
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, "building-"));
  await build(aside);
  await rename(aside, folder).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  await sweep();
  return folder;
}
