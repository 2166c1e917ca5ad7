import { parseDateTime } from "./parseDateTime";
import { parseNumber } from "./parseNumber";
import type { ErrorCode, HostValue } from "./workbook";

/** What becomes of a cell something is typed into. A formula has no value until it is calculated. */
export interface Typed {
  readonly value: HostValue;
  readonly formula?: string;
  /** The number format the value brings along into a cell that has none of its own. */
  readonly format?: string;
}

export interface TypingContext {
  readonly date1904: boolean;
  readonly year: number;
}

const errors: ReadonlySet<string> = new Set<ErrorCode>([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

function isError(text: string): text is ErrorCode {
  return errors.has(text);
}

/** Every number, date and time has a digit in it; the other constants are words of their own. */
const mayBeConstant = /\d|^\s*(?:true|false|#[a-z/0!?]+)\s*$/i;
/** Longer than any number, date or time Excel reads; spares the long texts all the patterns. */
const LONGEST_CONSTANT = 40;

function constant(text: string, context: TypingContext): Typed | undefined {
  if (text.length > LONGEST_CONSTANT || !mayBeConstant.test(text)) return undefined;
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (isError(upper)) return { value: { error: upper } };
  return parseNumber(text.trim()) ?? parseDateTime(text.trim(), context);
}

/** Text given to a cell, read the way Excel reads what a person types in English. */
export function parseTyped(text: string, format: string, context: TypingContext): Typed {
  if (text === "") return { value: null };
  if (format === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^=./.test(text)) return { value: 0, formula: text };
  const found = constant(text, context);
  if (found === undefined) return { value: text };
  return format === "General" || found.format === undefined ? found : { value: found.value };
}
