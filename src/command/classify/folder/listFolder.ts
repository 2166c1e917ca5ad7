import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { extname } from "node:path";
import { FileError } from "../../files/fileError";
import type { SaidFile } from "./folderSummary";

/** A workbook to decide, by its name in the folder. */
export interface Workbook {
  readonly file: string;
  readonly outcome: "to-decide";
}

const workbooks = [".xlsx", ".xlsm"];
const otherWorkbooks = [".xls", ".xlsb", ".xltx", ".xltm", ".ods", ".csv", ".tsv"];

/**
 * All that is in a folder, by name: the workbooks to decide, and of the rest why it is passed over. Links are not
 * followed: they may lead to a workbook that stands here under its own name, or out of the folder. Throws FileError.
 */
export async function listFolder(folder: string): Promise<(Workbook | SaidFile)[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new FileError(`The folder ${folder} can't be read. May you open it?`);
  });
  const taken = new Map<string, string>();
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1)).map((entry) => entryOf(entry, taken));
}

function entryOf(entry: Dirent, taken: Map<string, string>): Workbook | SaidFile {
  const file = entry.name;
  const sentence = whyPassedOver(entry);
  if (sentence !== undefined) return { file, outcome: "passed-over", sentence };
  // Where upper and lower case are one, as on Windows, the results would be one file.
  const place = file.normalize("NFC").toLowerCase();
  const other = taken.get(place);
  if (other !== undefined) return { file, outcome: "not-decided", sentence: sameName(other) };
  taken.set(place, file);
  return { file, outcome: "to-decide" };
}

const sameName = (other: string) =>
  `Its name is that of ${other} but for upper and lower case, and many systems can't keep both results. Give it another name.`;

function whyPassedOver(entry: Dirent): string | undefined {
  const extension = extname(entry.name).toLowerCase();
  if (entry.isDirectory()) return "This is a folder. What is in it is not decided: name it by itself.";
  if (entry.isSymbolicLink()) return "This is a link. Links are not followed: put the workbook itself here.";
  if (!entry.isFile()) return "This is no file that can be read.";
  if (entry.name.startsWith("~$"))
    return "Excel put this here while somebody has the workbook open. What they have not saved yet is not in the workbook.";
  if (entry.name.startsWith(".")) return "This is a hidden file.";
  if (workbooks.includes(extension)) return undefined;
  return otherWorkbooks.includes(extension)
    ? `Only .xlsx and .xlsm are decided. If there is a tracker in it, save it as .xlsx.`
    : "This is no workbook: only .xlsx and .xlsm are decided.";
}
