import { isError, isSameCell, type Cell } from "../../../playbook/tracker/cell";
import { fold } from "../../../playbook/tracker/fold";
import type { Month } from "../month";
import { seatsOf } from "../sides/seats";
import { isCellLeftOut, type HeldCell, type MergedCell, type MonthLeftOut } from "./monthValues";
import type { StatusMerge } from "./mergeStatus";
import type { SharedColumn } from "./sharedColumns";
import { formatAt, isFormulaAt, tableCell } from "./tableCell";

/** Columns of the portal's own, and columns of a tracker that the portal keeps too [M5]. */
export function isPortalColumn({ id }: SharedColumn): boolean {
  return id === null || id === "totalEntitlements" || id === "entitlements";
}

/** What the portal's columns give one row; its entitlements only where `takesSeats`. */
export function mergePortalCells(
  { tracker, portal }: Month,
  columns: readonly SharedColumn[],
  rows: { readonly trackerRow: number; readonly portalRow: number; readonly takesSeats: boolean },
  leftOut: MonthLeftOut,
): Pick<StatusMerge, "cells" | "leftOut" | "held"> {
  const { trackerRow, portalRow, takesSeats } = rows;
  const cells: MergedCell[] = [];
  const out: MergedCell[] = [];
  const held: HeldCell[] = [];
  for (const { id, index, otherIndex } of columns) {
    if (id === "entitlements" && !takesSeats) continue;
    const [mine, theirs] = [tableCell(tracker, trackerRow, index), tableCell(portal, portalRow, otherIndex)];
    // A calculated column says itself what it holds; a count that is missing counts nothing.
    if (isAlike(mine, theirs) || isFormulaAt(tracker, trackerRow, index) || (id !== null && theirs === "")) continue;
    if (isError(theirs)) held.push({ trackerRow, portalRow, index, because: "portal-error" });
    else if (isError(mine)) held.push({ trackerRow, portalRow, index, because: "error" });
    else
      (isCellLeftOut(leftOut, trackerRow, [index]) ? out : cells).push({
        trackerRow,
        portalRow,
        index,
        from: { value: mine, format: formatAt(tracker, trackerRow, index) },
        to: { value: theirs },
        because: "portal",
      });
  }
  return { cells, leftOut: out, held };
}

/** Whether two cells say the same: as values, as counts, or as texts but for their case and blanks [W2]. */
function isAlike(one: Cell, other: Cell): boolean {
  if (isSameCell(one, other)) return true;
  if (isError(one) || isError(other)) return false;
  if (typeof one === "string" && typeof other === "string") return fold(one) === fold(other);
  return seatsOf(one) === seatsOf(other);
}
