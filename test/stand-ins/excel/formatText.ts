import { NotModelledError } from "./excelError";
import { dayOf } from "./serialDate";

const two = (number: number): string => String(number).padStart(2, "0");

type Render = (value: number, date1904: boolean) => string;

function date(pattern: (year: string, month: number, day: number) => string): Render {
  return (value, date1904) => {
    const { year, month, day } = dayOf(value, date1904);
    return pattern(String(year), month, day);
  };
}

const renders: Readonly<Record<string, Render>> = {
  General: (value) => String(value),
  "@": (value) => String(value),
  "0": (value) => value.toFixed(0),
  "0.00": (value) => value.toFixed(2),
  "0%": (value) => `${(value * 100).toFixed(0)}%`,
  "m/d/yyyy": date((year, month, day) => `${String(month)}/${String(day)}/${year}`),
  "yyyy-mm-dd": date((year, month, day) => `${year}-${two(month)}-${two(day)}`),
  "yyyy/m/d": date((year, month, day) => `${year}/${String(month)}/${String(day)}`),
};

/** What a cell shows, for the formats the tests use. */
export function formatText(value: string | number | boolean, format: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const render = renders[format];
  if (render === undefined) throw new NotModelledError(`Range.text of the number format ${format}`);
  return render(value, date1904);
}
