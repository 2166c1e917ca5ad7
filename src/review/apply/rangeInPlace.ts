import { ProblemError } from "../problem";
import type { TableListing, TableRef } from "../snapshot";

/**
 * Does something to a table that was read before; where somebody turned it into a range since, to that, where it stood.
 * Throws `table-gone` where nothing stands there any more.
 */
export async function whereItStands<T>(
  ref: TableRef,
  then: TableListing,
  act: (place: TableRef) => Promise<T>,
): Promise<T> {
  try {
    return await act(ref);
  } catch (error) {
    const isGone = error instanceof ProblemError && error.problem.code === "table-gone";
    if (ref.kind === "range" || !isGone) throw error;
    return act(rangeInPlaceOf(then)).catch((second: unknown) => {
      throw isNoRange(second) ? error : second;
    });
  }
}

/** The range that a table leaves where it stood when somebody turns it into one: under the headings it had. */
function rangeInPlaceOf({ ref, headingRow, firstColumn, headings }: TableListing): TableRef {
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
function isNoRange(error: unknown): boolean {
  return error instanceof ProblemError && noRange.has(error.problem.code);
}

const noRange: ReadonlySet<string> = new Set(["table-gone", "no-headings", "headings-changed"]);
