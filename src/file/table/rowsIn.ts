import type { RowsPart } from "../../review/port";
import type { OpenedPackage } from "../openPackage";
import type { Place } from "./places";

/** Data rows that are not hidden in the file, or those of them that were selected when it was saved [W3]. */
export function rowsIn(opened: OpenedPackage, { listing, sheet }: Place, part: RowsPart): number[] {
  const hidden = new Set(sheet.hiddenRows);
  const isActive = opened.sheets[opened.activeSheet] === sheet;
  const isSelected = (row: number): boolean =>
    isActive && sheet.selection.areas.some((area) => area.row <= row && row < area.row + area.rows);
  return Array.from({ length: listing.rowCount }, (_, row) => row).filter((row) => {
    const onSheet = listing.headingRow + 1 + row;
    return !hidden.has(onSheet) && (part === "visible" || isSelected(onSheet));
  });
}
