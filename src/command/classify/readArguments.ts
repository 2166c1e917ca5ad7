import { namedPages } from "../../playbook/namedPages";
import { leadingPageId, pageIds, type PageId } from "../../playbook/pages";
import { languages, type Language } from "../../playbook/tracker/language";
import { parseOptions } from "../files/parseOptions";
import { UsageError } from "../files/usageError";

export interface Arguments {
  readonly input: string;
  /** Absent on a dry run. */
  readonly output?: string;
  readonly table?: string;
  readonly language?: Language;
  /** The pages that decide, the leading one among them. */
  readonly pages?: readonly PageId[];
  /** Where the report goes; "-" is standard output. */
  readonly json?: string;
  readonly dryRun: boolean;
}

const options = {
  table: { type: "string" },
  language: { type: "string" },
  pages: { type: "string" },
  json: { type: "string" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** "help", or what the command is to do. Throws UsageError. */
export function readArguments(given: readonly string[]): Arguments | "help" {
  const { values, positionals } = parseOptions(given, options);
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
    ...(values.pages === undefined ? {} : { pages: asPages(values.pages) }),
    ...(values.json === undefined ? {} : { json: values.json }),
  };
}

/** "no-intent,blocked": names of pages, the leading one among them [B1]. */
function asPages(text: string): readonly PageId[] {
  const named = namedPages([text]);
  if ("unknown" in named)
    throw new UsageError(`"${named.unknown}" is no page of the playbook. There are ${pageIds.join(", ")}.`);
  if ("lacks" in named || named.pages.length === 0)
    throw new UsageError(`${leadingPageId} always decides: name it too, as in --pages ${pageIds.join(",")}.`);
  return named.pages;
}

function asLanguage(text: string): Language {
  const language = languages.find((one) => one === text.toLowerCase());
  if (language === undefined)
    throw new UsageError(`"${text}" is no language this add-in writes. It writes ${languages.join(", ")}.`);
  return language;
}
