import { serialDay } from "../../playbook/tracker/read/serialDay";

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
/** Serial 60 is a 29 February 1900 that never was; days before it are off by one. */
const THE_DAY_AFTER = 61;

/**
 * The serial number of a date, a time or both as the strict flavour of the standard may write them; null if it is none.
 */
export function isoSerial(text: string, date1904: boolean): number | null {
  const [all, year, month, day, hours = "0", minutes = "0", seconds = "0"] = ISO.exec(text) ?? [];
  if (all === undefined || all === "") return null;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const date = dateSerial(Number(year), Number(month), Number(day), date1904);
  return date === null ? null : date + time;
}

function dateSerial(year: number, month: number, day: number, date1904: boolean): number | null {
  const serial = year < 1900 ? undefined : serialDay(year, month, day, date1904);
  if (serial === undefined) return null;
  const counted = !date1904 && serial < THE_DAY_AFTER ? serial - 1 : serial;
  return counted < 0 ? null : counted;
}
