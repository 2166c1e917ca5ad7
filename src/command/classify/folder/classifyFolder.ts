import { FileError } from "../../files/fileError";
import type { Arguments } from "../readArguments";
import { decideInFolder } from "./decideInFolder";
import { fileLine } from "./fileLine";
import { folderPlaces, makeFolder, type FolderPlaces } from "./folderPlaces";
import { folderSummary, type FileSummary, type FolderSummary } from "./folderSummary";
import { listFolder } from "./listFolder";
import { summaryCsv } from "./summaryCsv";
import { writeNew } from "./writeNew";

/**
 * Decides every workbook of a folder, one after the other, and writes one summary. Gives the exit code: 0 where all were
 * decided, 1 where some were not. Throws UsageError where nothing may be written where it was asked for, FileError where
 * there is nothing to decide or a folder or the summary can't be read or written.
 */
export async function classifyFolder(asked: Arguments): Promise<number> {
  const places = await folderPlaces(asked);
  const listed = await listFolder(asked.input);
  if (asked.output !== undefined && listed.some(isToDecide)) await makeFolder(asked.output);
  const files: FileSummary[] = [];
  for (const entry of listed) {
    const file = isToDecide(entry) ? await decideInFolder(entry.file, asked, asked) : entry;
    say(file, asked);
    files.push(file);
  }
  if (!listed.some(isToDecide))
    throw new FileError(`There is no workbook (.xlsx or .xlsm) in ${asked.input}. Nothing was written.`);
  const summary = folderSummary(asked.dryRun, files);
  await giveSummary(summary, places, asked);
  return summary.notDecided === 0 ? 0 : 1;
}

function isToDecide<T extends { readonly outcome: string }>(entry: T): entry is T & { readonly outcome: "to-decide" } {
  return entry.outcome === "to-decide";
}

/** Only the report itself goes to standard output where it was asked for there. */
function say(file: FileSummary, { dryRun, json }: Arguments): void {
  const line = fileLine(file, dryRun);
  if (file.outcome === "not-decided") process.stderr.write(line);
  else if (json !== "-") process.stdout.write(line);
}

async function giveSummary(summary: FolderSummary, places: FolderPlaces, { json }: Arguments): Promise<void> {
  const text = `${JSON.stringify(summary, null, 1)}\n`;
  if (places.csv !== undefined) await writeNew(places.csv, summaryCsv(summary.files));
  if (places.json !== undefined) await writeNew(places.json, text);
  if (places.copy !== undefined) await writeNew(places.copy, text);
  process.stdout.write(json === "-" ? text : closingLine(summary, places));
}

function closingLine({ decided, notDecided, passedOver, dryRun }: FolderSummary, places: FolderPlaces): string {
  const where = Object.values(places);
  const summary = where.length === 0 ? "" : ` The summary is in ${where.join(", ")}.`;
  const dry = dryRun ? " No workbook was written (dry run)." : "";
  return `${decided} workbooks decided, ${notDecided} not, ${passedOver} passed over.${dry}${summary}\n`;
}
