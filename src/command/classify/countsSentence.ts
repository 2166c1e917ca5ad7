import type { ReportCounts } from "./reportCounts";

/** How much was decided, to change and to look at in one workbook. */
export function countsSentence({ rows, rowsToChange, rowsToLookAt, kept }: ReportCounts): string {
  return `${rows} rows decided, ${rowsToChange} to change, ${rowsToLookAt} to look at, ${kept} rows or cells kept as they are.`;
}
