import { rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FileError } from "./fileError";

/**
 * Beside its place first, then moved there: nobody ever sees half a file. The name it has until then is short whatever
 * the file's own is, which may be as long as a name can be. Throws FileError.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const beside = join(dirname(path), `.classify.${process.pid}.part`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true });
    throw new FileError(`The file ${path} can't be written. Is the folder there, and may you write to it?`);
  }
}
