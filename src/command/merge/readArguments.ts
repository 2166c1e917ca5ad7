import { parseOptions } from "../files/parseOptions";
import { UsageError } from "../files/usageError";

export interface Arguments {
  readonly tracker: string;
  readonly portal: string;
  readonly result: string;
  /** The last export, as it was kept. */
  readonly last?: string;
  /** Where this export is kept for next time. */
  readonly next?: string;
  readonly answers?: string;
  /** Where the report goes; "-" is standard output. */
  readonly json?: string;
}

const options = {
  last: { type: "string" },
  next: { type: "string" },
  answers: { type: "string" },
  json: { type: "string" },
  help: { type: "boolean" },
} as const;

/** "help", or what the command is to do. Throws UsageError. */
export function readArguments(given: readonly string[]): Arguments | "help" {
  const { values, positionals } = parseOptions(given, options);
  const { help, ...named } = values;
  if (help === true) return "help";
  const [tracker, portal, result, ...more] = positionals;
  if (tracker === undefined || portal === undefined || result === undefined)
    throw new UsageError("Which files? Name the tracker, the export and the file to write.");
  if (more.length > 0)
    throw new UsageError(`Three files at most: tracker, export and the file to write. What is "${more[0]}"?`);
  return { tracker, portal, result, ...named };
}
