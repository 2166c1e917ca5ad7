const dayMilliseconds = 86_400_000;
/** Serial 0 of the 1900 date system, as every date from March 1900 on counts. */
const epoch = Date.UTC(1899, 11, 30);
/** What a date's serial number is smaller by in the 1904 system. */
const days1904 = 1462;

/**
 * The serial number of a day, from March 1900 on, in the date system of a workbook; undefined where there is no such
 * day.
 */
export function serialDay(year: number, month: number, day: number, from1904: boolean): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.getTime() - epoch) / dayMilliseconds - (from1904 ? days1904 : 0) : undefined;
}
