import type { Cell } from "../cell";
import { serialDay } from "./serialDay";

const firstSerial = 20_000;
const lastSerial = 80_000;

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u;
const yearFirst = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u;
const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
const digits = /^\d{5}(?:\.\d+)?$/u;

/**
 * How texts are read as dates: which forms count besides ISO (2026/12/1, 12/1/2026), and the date system of the
 * workbook.
 */
export interface DateTexts {
  readonly yearFirst: boolean;
  readonly monthFirst: boolean;
  /** The workbook counts its days from 1904 (Excel's option "Use 1904 date system"). */
  readonly from1904?: boolean;
}

/**
 * The serial number (days, in the workbook's own system) of a cell that holds a date [R3]: a real date or a
 * number from 20,000 to 80,000, or a text of one of the forms asked for. undefined where it is no date.
 */
export function readDate(cell: Cell, texts: DateTexts): number | undefined {
  if (typeof cell === "number") return cell >= firstSerial && cell <= lastSerial ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const text = cell
    .normalize("NFKC")
    .replace(/\u200B/gu, "")
    .trim();
  if (digits.test(text)) return readDate(Number(text), texts);
  const yearMonthDay = iso.exec(text) ?? (texts.yearFirst ? yearFirst.exec(text) : null);
  if (yearMonthDay !== null) return serialOf(texts, yearMonthDay[1], yearMonthDay[2], yearMonthDay[3]);
  const monthDayYear = texts.monthFirst ? monthFirst.exec(text) : null;
  return monthDayYear === null ? undefined : serialOf(texts, monthDayYear[3], monthDayYear[1], monthDayYear[2]);
}

function serialOf(
  texts: DateTexts,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): number | undefined {
  const serial = serialDay(Number(year), Number(month), Number(day), texts.from1904 === true);
  return serial === undefined ? undefined : readDate(serial, texts);
}
