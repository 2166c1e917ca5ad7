import type { Typed, TypingContext } from "./parseTyped";
import { serialOf } from "./serialDate";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const longMonths = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function monthNumber(name: string): number | undefined {
  const lower = name.toLowerCase();
  const index = Math.max(months.indexOf(lower), longMonths.indexOf(lower));
  return index < 0 ? undefined : index + 1;
}

/** Two digits below 30 are this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

interface Found {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}
type Reader = (groups: readonly string[], context: TypingContext) => Found | undefined;

function named(month: string | undefined, found: (month: number) => Found): Found | undefined {
  const number = month === undefined ? undefined : monthNumber(month);
  return number === undefined ? undefined : found(number);
}

const readers: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/,
    ([year, , month, day]) => ({ year: Number(year), month: Number(month), day: Number(day), format: "m/d/yyyy" }),
  ],
  [
    /^(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})$/,
    ([month, , day, year = ""]) => ({
      year: fullYear(year),
      month: Number(month),
      day: Number(day),
      format: "m/d/yyyy",
    }),
  ],
  [
    /^(\d{1,2})[/-](\d{4})$/,
    ([month, year]) => ({ year: Number(year), month: Number(month), day: 1, format: "mmm-yy" }),
  ],
  [
    /^(\d{1,2})[/-](\d{1,2})$/,
    ([month, day], { year }) =>
      Number(month) > 12
        ? undefined
        : Number(day) > 31
          ? { year: fullYear(day ?? ""), month: Number(month), day: 1, format: "mmm-yy" }
          : { year, month: Number(month), day: Number(day), format: "d-mmm" },
  ],
  [
    /^(\d{1,2})[- ]([a-z]+)$/i,
    ([day, month], { year }) => named(month, (number) => ({ year, month: number, day: Number(day), format: "d-mmm" })),
  ],
  [
    /^([a-z]+)[- ](\d{1,2})$/i,
    ([month, day], { year }) => named(month, (number) => ({ year, month: number, day: Number(day), format: "d-mmm" })),
  ],
  [
    /^([a-z]+)[- ](\d{4})$/i,
    ([month, year]) => named(month, (number) => ({ year: Number(year), month: number, day: 1, format: "mmm-yy" })),
  ],
  [
    /^(\d{1,2})[- ]([a-z]+)[- ](\d{2}|\d{4})$/i,
    ([day, month, year = ""]) =>
      named(month, (number) => ({ year: fullYear(year), month: number, day: Number(day), format: "d-mmm-yy" })),
  ],
  [
    /^([a-z]+) (\d{1,2}), ?(\d{4})$/i,
    ([month, day, year]) =>
      named(month, (number) => ({ year: Number(year), month: number, day: Number(day), format: "d-mmm-yy" })),
  ],
];

function parseDate(text: string, context: TypingContext): (Typed & { readonly value: number }) | undefined {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    const found = match === null ? undefined : read(match.slice(1), context);
    const serial = found === undefined ? null : serialOf(found, context.date1904);
    if (found !== undefined && serial !== null) return { value: serial, format: found.format };
  }
  return undefined;
}

const clock = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?: ?([ap])m?)?$/i;
const hourOnly = /^(\d{1,2}) ([ap])m?$/i;

function dayFraction(hour: number, minute: number, second: number, half: string | undefined): number | undefined {
  const twelve = half !== undefined;
  if (minute > 59 || second > 59 || (twelve && (hour > 12 || hour < 1))) return undefined;
  const afternoon = half?.toLowerCase() === "p" ? 12 : 0;
  return ((twelve ? (hour % 12) + afternoon : hour) * 3600 + minute * 60 + second) / 86_400;
}

function parseTime(text: string): (Typed & { readonly value: number }) | undefined {
  const [, hour, minute, second, half] = clock.exec(text) ?? [];
  const [, bareHour, bareHalf] = hourOnly.exec(text) ?? [];
  if (hour === undefined && bareHour === undefined) return undefined;
  const value = dayFraction(Number(hour ?? bareHour), Number(minute ?? 0), Number(second ?? 0), half ?? bareHalf);
  if (value === undefined) return undefined;
  const seconds = second === undefined ? "" : ":ss";
  const format =
    value >= 1 ? "[h]:mm:ss" : `h:mm${seconds}${half === undefined && bareHalf === undefined ? "" : " AM/PM"}`;
  return { value, format };
}

/** "1/2", "2026-11-22", "3-Mar", "12:30", "1/2/2026 3 PM": what Excel takes for a date or a time. */
export function parseDateTime(text: string, context: TypingContext): Typed | undefined {
  const alone = parseDate(text, context) ?? parseTime(text);
  if (alone !== undefined) return alone;
  const space = text.indexOf(" ");
  const day = space < 0 ? undefined : parseDate(text.slice(0, space), context);
  const time = day === undefined ? undefined : parseTime(text.slice(space + 1).trim());
  return day === undefined || time === undefined
    ? undefined
    : { value: day.value + time.value, format: "m/d/yyyy h:mm" };
}
