import { meet, type Corners } from "../../review/door/corners";
import { ProblemError } from "../../review/problem";
import type { ColumnNeed } from "../../review/snapshot";
import { intersect } from "../rect";
import type { Place } from "./places";
import { cornersOf, usedCorners } from "./usedCorners";

/** The place with its listing told whether heading cells are merged; a table can have no merged cells. */
export function withMergedHeadings(place: Place): Place {
  const { headingRow: row, firstColumn: left, headings } = place.listing;
  const line = { top: row, left, bottom: row, right: left + headings.length - 1 };
  return { ...place, listing: { ...place.listing, headingsMerged: mergedIn(place).some((area) => meet(area, line)) } };
}

/** Merged cells hide what the rows below them hold. Throws cells-merged where a wanted column has any. */
export function refuseMerged(place: Place, needs: readonly ColumnNeed[]): void {
  const { headingRow, firstColumn, rowCount } = place.listing;
  const merged = mergedIn(place);
  const hasMerged = needs.some(({ index }) => {
    const column = firstColumn + index;
    const wanted = { top: headingRow + 1, left: column, bottom: headingRow + rowCount, right: column };
    return merged.some((area) => meet(area, wanted));
  });
  if (hasMerged) throw new ProblemError({ code: "cells-merged" });
}

/** Whether a cell lies under another that it is merged with: nobody sees what it holds. */
export function isUnderMerged(
  { listing, sheet }: Place,
  cell: { readonly row: number; readonly column: number },
): boolean {
  const [row, column] = [listing.headingRow + 1 + cell.row, listing.firstColumn + cell.column];
  return sheet.merges.some(
    (area) =>
      intersect(area, { row, column, rows: 1, columns: 1 }) !== null && (area.row !== row || area.column !== column),
  );
}

/** The merged areas that begin among the used cells. */
function mergedIn({ sheet, table }: Place): Corners[] {
  const used = table === null ? usedCorners(sheet) : null;
  if (used === null) return [];
  return sheet.merges.map(cornersOf).filter(({ top, left }) => meet(used, { top, left, bottom: top, right: left }));
}
