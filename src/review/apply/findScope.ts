import { matchRows } from "./matchRows";
import type { BoundSnapshot } from "../table/snapshotCells";

/**
 * The rows of an earlier reading that stand now where a person sees or has selected them on the sheet [W3]. They may
 * have been sorted since: rows are found again as for writing [W4], and one that isn't found is in no part of the sheet.
 */
export function findScope(then: BoundSnapshot, now: BoundSnapshot, part: readonly number[]): readonly number[] {
  const inPart = new Set(part);
  return matchRows(then, now).now.flatMap((row, place) => (row !== undefined && inPart.has(row) ? [place] : []));
}
