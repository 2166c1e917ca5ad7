import type { Report } from "../report";
import { reportCounts } from "../reportCounts";
import type { Counts, DecidedFile } from "./folderSummary";

/** What a folder's summary keeps of one workbook's report. */
export function decidedFile(file: string, report: Report): DecidedFile {
  const { rows, sheet, table, language } = report;
  return {
    file,
    outcome: "decided",
    sheet,
    table,
    language,
    ...reportCounts(report),
    scenarios: countsOf(rows.map(({ scenario }) => scenario)),
    attention: countsOf(rows.flatMap(({ attention }) => attention)),
    left: countsOf(rows.map(({ left }) => left)),
  };
}

function countsOf(codes: readonly (string | null)[]): Counts {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}
