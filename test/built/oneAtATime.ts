import { open, readFile, rm } from "node:fs/promises";
import { hasCode } from "./hasCode";

const look = 250;

/** Does the work in one process at a time, of all that name the same file; the file tells whose turn it is and goes when the work is done. */
export async function oneAtATime<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!(await take(file))) {
    if (await isLeftBehind(file)) await rm(file, { force: true });
    else
      await new Promise((resolve) => {
        setTimeout(resolve, look);
      });
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  const opened = await open(file, "wx").catch((error: unknown) => {
    if (hasCode(error, "EEXIST")) return null;
    throw error;
  });
  if (opened === null) return false;
  await opened.writeFile(String(process.pid));
  await opened.close();
  return true;
}

/** By a process that ended before its work did. A file that was just made may still lack its number. */
async function isLeftBehind(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, "utf8").catch(() => ""));
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    // Nobody has this number any more, or somebody else of whom we may not ask: it is not one of ours.
    return true;
  }
}
