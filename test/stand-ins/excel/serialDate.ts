const DAY = 86_400_000;
/** Serial 60 is a 29 February 1900 that never was; days before it are off by one. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAYS_1904 = 1462;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** null when there is no such day. */
export function serialOf({ year, month, day }: CalendarDay, date1904: boolean): number | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  const serial = (time.getTime() - EPOCH_1900) / DAY;
  const in1900 = serial < 61 ? serial - 1 : serial;
  const result = date1904 ? serial - DAYS_1904 : in1900;
  return result < 0 ? null : result;
}

export function dayOf(serial: number, date1904: boolean): CalendarDay {
  const whole = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  const time = new Date(EPOCH_1900 + (whole < 61 ? whole + 1 : whole) * DAY);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}
