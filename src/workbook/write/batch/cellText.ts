import { isError, type Cell } from "../../../playbook/tracker/cell";
import { isErrorText } from "../../../review/door/hostValue";

const months =
  "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?";
const weekdays = "(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?";

/** Digits with what stands in numbers, amounts, percentages, fractions, dates and times. */
const numeric = /^[-+(]*[$€£¥₩]?\s*[-+(]*[.,]?\d[\d\s.,:/\-()%]*(e[-+]?\d+)?\s*[)%$€£¥₩]*\s*(a|p|am|pm)?$/i;
/** A month's name beside a number or two: 5-Jan, Jan 2026, Sunday, November 22, 2026. */
const named = new RegExp(
  `^(${weekdays}[,\\s]+)?(\\d{1,4}[-\\s/.,]*)?(${months})([-\\s/.,]*\\d{1,4}){0,2}(\\s+\\d{1,2}:\\d{2}.*)?$`,
  "i",
);
/** East Asian dates and times: 2026年1月5日, 5時. */
const eastAsian = /^\d+\s*[年月日時分秒년월일시분초]/;

/**
 * What to put into Range.values so that the cell ends up holding exactly this value.
 * Texts written there are read as if typed in English (Microsoft's page on Excel.Range, "values"),
 * so one that Excel would read as something else gets the apostrophe that marks text. An apostrophe too
 * many is not seen by anyone; a date made of "1/2" is a wrong value: what is in doubt gets one.
 *
 * @param format number format code the cell has when it is written; in a text cell ("@") nothing is parsed.
 */
export function cellText(value: Cell, format: string | undefined): string | number | boolean {
  if (isError(value)) return value.error;
  if (typeof value !== "string" || value === "") return value;
  return format !== "@" && needsApostrophe(value) ? `'${value}` : value;
}

/** Whether Excel would take a text that is typed in for something else, or swallow its first character. */
function needsApostrophe(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  if (/^[=+\-@']/.test(plain) && plain !== "-") return true;
  if (/^(true|false)$/i.test(plain) || isErrorText(plain.toUpperCase())) return true;
  return numeric.test(plain) || eastAsian.test(plain) || (named.test(plain) && /\d/.test(plain));
}
