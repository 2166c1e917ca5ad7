import { readFile } from "node:fs/promises";
import { FileError } from "./fileError";

/** The bytes of a file to read. Throws FileError. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new FileError(`The file ${path} can't be read. Is it there, and is it a file?`);
  }
}
