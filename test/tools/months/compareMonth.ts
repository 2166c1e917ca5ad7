import type { MonthReport } from "../../../src/command/merge/monthReport";

/** A report as JSON, whoever made it. */
export type PlainReport = Readonly<Record<string, unknown>>;

/** A report's values alone, as they stand in its file. */
export function plainReport(report: MonthReport): PlainReport {
  return JSON.parse(JSON.stringify(report)) as PlainReport;
}

/** Where a report differs from what is expected: lists are sets, and what is expected says which parts count. */
export function compareReports(expected: PlainReport, report: PlainReport): string[] {
  return Object.entries(expected).flatMap(([part, wanted]) =>
    Array.isArray(wanted) ? compareLists(part, wanted, report[part]) : compareValues(part, wanted, report[part]),
  );
}

function compareValues(part: string, wanted: unknown, found: unknown): string[] {
  return textOf(wanted) === textOf(found) ? [] : [`${part}: expected ${textOf(wanted)}, found ${textOf(found)}`];
}

function compareLists(part: string, wanted: readonly unknown[], found: unknown): string[] {
  const [expected, given] = [wanted.map(textOf), Array.isArray(found) ? found.map(textOf) : []];
  return [
    ...expected.filter((text) => !given.includes(text)).map((text) => `${part}: missing ${text}`),
    ...given.filter((text) => !expected.includes(text)).map((text) => `${part}: not expected ${text}`),
    ...(expected.length === given.length
      ? []
      : [`${part}: expected ${expected.length} entries, found ${given.length}`]),
  ];
}

/** The same text for the same value, whatever the order of names and of entries of a list. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).sort().join(",")}]`;
  if (typeof value !== "object" || value === null) return String(JSON.stringify(value));
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, own]) => `${name}:${textOf(own)}`).join(",")}}`;
}
