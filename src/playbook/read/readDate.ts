import type { Cell } from "../cell";

const firstSerial = 20_000;
const lastSerial = 80_000;
const dayMilliseconds = 86_400_000;
/** Serial 0 of the 1900 date system, as every date from March 1900 on counts. */
const epoch = Date.UTC(1899, 11, 30);

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u;
const yearFirst = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u;
const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
const digits = /^\d{5}(?:\.\d+)?$/u;

/** Texts that count as dates besides ISO: 2026/12/1, 12/1/2026. */
export interface DateTexts {
  readonly yearFirst: boolean;
  readonly monthFirst: boolean;
}

/**
 * The serial number (days, 1900 system) of a cell that holds a date [R3]: a real date or a number from
 * 20,000 to 80,000, or a text of one of the forms asked for. undefined where it is no date.
 */
export function readDate(cell: Cell, texts: DateTexts): number | undefined {
  if (typeof cell === "number") return cell >= firstSerial && cell <= lastSerial ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const text = cell.normalize("NFKC").replace(/\u200B/gu, "").trim();
  if (digits.test(text)) return readDate(Number(text), texts);
  const yearMonthDay = iso.exec(text) ?? (texts.yearFirst ? yearFirst.exec(text) : null);
  if (yearMonthDay !== null) return serialOf(yearMonthDay[1], yearMonthDay[2], yearMonthDay[3]);
  const monthDayYear = texts.monthFirst ? monthFirst.exec(text) : null;
  return monthDayYear === null ? undefined : serialOf(monthDayYear[3], monthDayYear[1], monthDayYear[2]);
}

function serialOf(year: string | undefined, month: string | undefined, day: string | undefined): number | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? readDate((date.getTime() - epoch) / dayMilliseconds, { yearFirst: false, monthFirst: false }) : undefined;
}
