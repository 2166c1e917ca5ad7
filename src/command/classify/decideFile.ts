import { classify, type Classified, type ClassifyOptions } from "../classify";
import { readInput } from "../files/readInput";

/** Writes a whole file to a path, or throws FileError. */
export type Write = (path: string, bytes: Uint8Array) => Promise<void>;

/**
 * Decides one workbook file and has the result written, on a dry run nothing. Throws FileError, PackageError and
 * ProblemError.
 */
export async function decideFile(
  { input, output }: { readonly input: string; readonly output?: string },
  options: ClassifyOptions,
  write: Write,
): Promise<Classified> {
  const classified = await classify(await readInput(input), options);
  if (output !== undefined && !options.dryRun) await write(output, classified.bytes);
  return classified;
}
