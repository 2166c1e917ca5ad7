import type { ReportCounts } from "./reportCounts";

/** How much was decided, to change and to look at in one workbook. */
export function countsSentence({ rows, rowsToChange, rowsToLookAt, kept }: ReportCounts): string {
  const decided = rows === 1 ? "1 row" : `${rows} rows`;
  const left = kept === 1 ? "1 row or cell" : `${kept} rows or cells`;
  return `${decided} decided, ${rowsToChange} to change, ${rowsToLookAt} to look at, ${left} kept as they are.`;
}
