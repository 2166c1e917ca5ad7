import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./usageError";

/** What a command was called with. Throws UsageError. */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  given: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
