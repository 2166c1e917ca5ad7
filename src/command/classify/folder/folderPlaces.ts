import { access, constants, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { FileError } from "../../files/fileError";
import { UsageError } from "../../files/usageError";
import type { Arguments } from "../readArguments";
import { isSamePlace, isSameOrWithin } from "../../files/samePlace";
import { isThere } from "./writeNew";

/** The files a run over a folder writes beside the workbooks; what is left out is not written. */
export interface FolderPlaces {
  readonly csv?: string;
  readonly json?: string;
  /** The summary once more, where a person asked for it; never standard output. */
  readonly copy?: string;
}

/**
 * Where the summary goes. Throws UsageError where the folder to read would be written to, or where a summary is there
 * already: each result would be refused one by one.
 */
export async function folderPlaces({ input, output, json }: Arguments): Promise<FolderPlaces> {
  if (output !== undefined) await refuseWithin(output, input, "The folder to write");
  if (json !== undefined && json !== "-") await refuseWithin(json, input, "The report to write");
  const places = { ...summaryIn(output), ...(await copyAt(json, output)) };
  for (const place of Object.values(places))
    if (await isThere(place))
      throw new UsageError(`There is ${place} already, and what is there is never replaced. Name another place.`);
  return places;
}

function summaryIn(output: string | undefined): FolderPlaces {
  return output === undefined ? {} : { csv: join(output, "summary.csv"), json: join(output, "summary.json") };
}

/** No copy where it was asked for at the very place of the summary. */
async function copyAt(copy: string | undefined, output: string | undefined): Promise<FolderPlaces> {
  if (copy === undefined || copy === "-") return {};
  const { json } = summaryIn(output);
  return json !== undefined && (await isSamePlace(copy, json)) ? {} : { copy };
}

async function refuseWithin(place: string, input: string, what: string): Promise<void> {
  if (await isSameOrWithin(place, input))
    throw new UsageError(`${what} is the folder to read, or in it. The input is never touched: name another place.`);
}

/** Makes the folder where it isn't there yet. Throws FileError where it can't be made or written to. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch {
    throw new FileError(
      `The folder ${folder} can't be made or written to. Is there a file of that name, and may you write there?`,
    );
  }
}
