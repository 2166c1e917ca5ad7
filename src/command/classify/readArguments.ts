import { parseArgs } from "node:util";
import { languages, type Language } from "../../playbook/tracker/language";

export interface Arguments {
  readonly input: string;
  /** Absent on a dry run. */
  readonly output?: string;
  readonly table?: string;
  readonly language?: Language;
  /** Where the report goes; "-" is standard output. */
  readonly json?: string;
  readonly dryRun: boolean;
}

/** The command was called wrongly. */
export class UsageError extends Error {}

const options = {
  table: { type: "string" },
  language: { type: "string" },
  json: { type: "string" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** "help", or what the command is to do. Throws UsageError. */
export function readArguments(given: readonly string[]): Arguments | "help" {
  const { values, positionals } = parse(given);
  if (values.help === true) return "help";
  const dryRun = values["dry-run"] ?? false;
  const [input, output, ...more] = positionals;
  if (input === undefined) throw new UsageError("Which workbook? Name the file to read.");
  if (more.length > 0) throw new UsageError(`Two files at most: one to read, one to write. What is "${more[0]}"?`);
  if (!dryRun && output === undefined) throw new UsageError("Where to? Name the file to write, or say --dry-run.");
  return {
    input,
    dryRun,
    ...(output === undefined ? {} : { output }),
    ...(values.table === undefined ? {} : { table: values.table }),
    ...(values.language === undefined ? {} : { language: asLanguage(values.language) }),
    ...(values.json === undefined ? {} : { json: values.json }),
  };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function asLanguage(text: string): Language {
  const language = languages.find((one) => one === text.toLowerCase());
  if (language === undefined)
    throw new UsageError(`"${text}" is no language this add-in writes. It writes ${languages.join(", ")}.`);
  return language;
}
