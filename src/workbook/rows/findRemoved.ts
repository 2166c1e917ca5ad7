import type { Snapshot } from "../../review/snapshot";
import { alike, contentOf, rowsLike } from "./contentRows";

/**
 * Which of these data rows of an earlier reading are gone by now. Rows that look alike are counted. `gone`: rows of the
 * earlier reading that are known to be gone.
 */
export function findRemoved(
  rows: readonly number[],
  then: Snapshot,
  now: Snapshot,
  gone: ReadonlySet<number>,
): ReadonlySet<number> {
  const missing = new Set<number>();
  for (const group of alike(rows, (row) => contentOf(then, row))) {
    const content = contentOf(then, group[0] ?? 0);
    const before = rowsLike(then, content).filter((row) => !gone.has(row)).length;
    const less = before - rowsLike(now, content).length;
    for (const row of group.slice(0, Math.max(0, less))) missing.add(row);
  }
  return missing;
}
