import { lastExportNames } from "../../../language/lastExportNames";
import { sentencesFor } from "../../../language/sentencesFor";
import type { Binding } from "../../../playbook/tracker/bindHeadings";
import type { TableListing, TableRef } from "../../../review/snapshot";
import { tableName } from "../../../review/table/tableName";

/** Whether a table is the last export that is kept of a tracker, in whatever language its sheet was named. */
export function isLastSheet({ ref }: TableListing, tracker: TableListing): boolean {
  return lastExportNames.some((words) => ref.sheetName === lastSheetName(words, tracker));
}

/** As many letters as a sheet's name may have, and none of those it may not. */
const longestName = 31;

function lastSheetName(words: string, tracker: TableListing): string {
  return `${words} ${tableName(tracker)}`
    .replace(/[\[\]:*?/\\']/gu, " ")
    .slice(0, longestName)
    .trim();
}

/** Where the last export of a tracker stands, or the name of the sheet that is made for it [M2]. */
export function lastPlace(
  last: TableListing | null,
  { listing, binding }: { readonly listing: TableListing; readonly binding: Binding },
): TableRef | string {
  const isKept = last !== null && isLastSheet(last, listing);
  return isKept ? last.ref : lastSheetName(sentencesFor(binding.language).lastExport, listing);
}
