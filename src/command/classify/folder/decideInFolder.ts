import { join } from "node:path";
import type { ClassifyOptions } from "../../classify";
import { decideFile } from "../decideFile";
import { explain } from "../../files/explain";
import { report } from "../report";
import { decidedFile } from "./decidedFile";
import type { FileSummary } from "./folderSummary";
import { refuseToReplace, writeNew } from "./writeNew";

/** The folder to read and the one to write. */
export interface Folders {
  readonly input: string;
  /** Absent on a dry run. */
  readonly output?: string;
}

/**
 * Decides one workbook of a folder, and keeps nothing of it but its counts. Never throws: whatever is wrong with a
 * workbook is said, and the others are decided all the same.
 */
export async function decideInFolder(file: string, folders: Folders, options: ClassifyOptions): Promise<FileSummary> {
  const output = folders.output === undefined || options.dryRun ? undefined : join(folders.output, file);
  try {
    // Asked before the work, and once more before the file is moved to its place.
    if (output !== undefined) await refuseToReplace(output);
    const places = { input: join(folders.input, file), ...(output === undefined ? {} : { output }) };
    return decidedFile(file, report(await decideFile(places, options, writeNew)));
  } catch (error) {
    return { file, outcome: "not-decided", sentence: explain(error) ?? unforeseen(error) };
  }
}

const unforeseen = (error: unknown) =>
  `Something went wrong that nobody foresaw: ${error instanceof Error ? error.message : String(error)}`;
