import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const tag = "before-house";
export const root = join(__dirname, "../..");

/**
 * The tag's files in a folder of their own. Its name is the same every time, because the workbench knows its builds by
 * where they are made from: what the tag needs is built once.
 */
export function checkOut(): string {
  const folder = join(tmpdir(), `${tag}-${createHash("sha1").update(root).digest("hex").slice(0, 8)}`);
  makeRoom(folder);
  const git = (...words: readonly string[]) =>
    execFileSync("git", words, { cwd: root, env: { ...process.env, GIT_INDEX_FILE: join(folder, ".index") } });
  git("read-tree", tag);
  git("checkout-index", "--all", `--prefix=${folder}/`);
  linkPackages(join(root, "node_modules"), join(folder, "node_modules"));
  const guard = join(folder, "test/before");
  cpSync(__dirname, guard, { recursive: true });
  copyFileSync(join(guard, "before.ts"), join(guard, "now.ts"));
  return folder;
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What a run that was killed left behind goes; a run that goes on is told of. */
function makeRoom(folder: string): void {
  const owner = join(folder, ".owner");
  if (existsSync(owner) && isAlive(Number(readFileSync(owner, "utf8"))))
    throw new Error(`${folder} is in use: this tree is being compared already`);
  remove(folder);
  mkdirSync(folder);
  writeFileSync(owner, String(process.pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // There is no such process, or it is somebody else's.
    return false;
  }
}

/**
 * A link a package rather than one for them all: webpack keeps what it made of files beside the packages, and two trees
 * that build at the same time are not to meet there. The workbench's builds are told apart by their folders.
 */
function linkPackages(from: string, to: string): void {
  mkdirSync(join(to, ".cache"), { recursive: true });
  for (const name of readdirSync(from))
    if (name !== ".cache") symlinkSync(join(from, name), join(to, name), "junction");
  mkdirSync(join(from, ".cache/workbench"), { recursive: true });
  symlinkSync(join(from, ".cache/workbench"), join(to, ".cache/workbench"), "junction");
}
