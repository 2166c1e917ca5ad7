import { serialOf } from "../../../test/host/serialDate";

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** The serial number of a date, a time or both as the strict flavour of the standard may write them; null if it is none. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const [all, year, month, day, hours = "0", minutes = "0", seconds = "0"] = ISO.exec(text) ?? [];
  if (all === undefined || all === "") return null;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const date = serialOf({ year: Number(year), month: Number(month), day: Number(day) }, date1904);
  return date === null ? null : date + time;
}
