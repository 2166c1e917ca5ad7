import { ProblemError } from "../problem";
import type { TableListing, TableRef } from "../snapshot";

/** The range that a table leaves where it stood when somebody turns it into one: under the headings it had. */
export function rangeInPlaceOf({ ref, headingRow, firstColumn, headings }: TableListing): TableRef {
  const { sheetId, sheetName } = ref;
  const headingsAt = { row: headingRow, column: firstColumn, columns: headings.length };
  return { kind: "range", name: null, sheetId, sheetName, headingsAt };
}

/**
 * Throws `no-headings` for a range that never was the table it is looked at for: it stands in another place of the
 * sheet, and may be a tracker of its own.
 */
export function assertInPlace(now: TableListing, then: TableListing): void {
  const stands = now.headingRow === then.headingRow && now.firstColumn === then.firstColumn;
  if (now.ref.kind !== then.ref.kind && !stands)
    throw new ProblemError({ code: "no-headings", name: now.ref.sheetName });
}

/** Whether what was thrown says that there is no range in place of the table either. */
export function isNoRange(error: unknown): boolean {
  return error instanceof ProblemError && noRange.has(error.problem.code);
}

const noRange: ReadonlySet<string> = new Set(["table-gone", "no-headings", "headings-changed"]);
