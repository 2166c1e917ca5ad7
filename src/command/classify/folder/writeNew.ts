import { lstat } from "node:fs/promises";
import { FileError } from "../../files/fileError";
import { writeWhole } from "../../files/writeWhole";

/** Whether something has this name already, be it only a link that leads nowhere. */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Throws FileError where something has this name already: people may have worked on an earlier result. */
export async function refuseToReplace(path: string): Promise<void> {
  if (await isThere(path))
    throw new FileError(`There is ${path} already, and it is not replaced. Move it away, or write to another folder.`);
}

/** A whole file that was not there. Throws FileError. */
export async function writeNew(path: string, bytes: Uint8Array | string): Promise<void> {
  await refuseToReplace(path);
  await writeWhole(path, bytes);
}
