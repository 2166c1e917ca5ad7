import { isError, type Cell } from "../../../src/playbook/tracker/cell";
import type { BroughtIn } from "../../../src/review/merge/bringIn";
import type { Month } from "../../../src/review/merge/month";

/** What bringing in an export comes to, as lines: T1 is the tracker's first row, E1 the export's. */
export interface ToldMonth {
  readonly tenants: readonly string[];
  readonly pairs: readonly string[];
  readonly new: readonly string[];
  readonly gone: readonly string[];
  readonly asked: readonly string[];
  readonly changed: readonly string[];
  readonly enter: readonly string[];
  readonly kept: readonly string[];
  readonly sums: readonly string[];
  readonly grown: readonly string[];
  readonly unmatched: readonly string[];
  readonly next: readonly string[];
}

const ofTracker = (row: number) => `T${row + 1}`;
const ofPortal = (row: number) => `E${row + 1}`;

export function tellMonth(month: Month, brought: BroughtIn): ToldMonth {
  const { joined, merge } = brought;
  const heading = (index: number) => text(month.tracker.snapshot.listing.headings[index] ?? "");
  const { groups } = joined;
  const told = {
    tenants: joined.renamed.map(
      ({ trackerRow, portalRow, why }) => `${ofTracker(trackerRow)} ${ofPortal(portalRow)} ${why}`,
    ),
    pairs: groups.flatMap(({ pairs }) =>
      pairs.map(
        ({ portalRow, trackerRows, by }) =>
          `${ofPortal(portalRow)}: ${trackerRows.map(ofTracker).sort().join(" ")} ${by}`,
      ),
    ),
    new: brought.added.map((row) => {
      const cells = month.tracker.snapshot.listing.headings.map((_, index) => text(row.cells.get(index)?.value ?? ""));
      return `${ofPortal(row.portalRow)}: ${cells.join(" | ")}${row.codes.map((code) => ` ! ${code}`).join("")}`;
    }),
    gone: groups.flatMap(({ gone, portal }) =>
      gone.map((row) => `${ofTracker(row)}${portal.length === 0 ? " all" : ""}`),
    ),
    asked: [
      ...groups.flatMap(({ asked }) =>
        asked.map(
          ({ trackerRow, candidates }) =>
            `${ofTracker(trackerRow)}: ${candidates.map((one) => (one === "gone" ? one : ofPortal(one))).join(" ")}`,
        ),
      ),
      ...merge.conflicts.map(({ trackerRow, columns, why }) => `${ofTracker(trackerRow)}: ${columns.join(" ")} ${why}`),
    ],
    changed: merge.cells.map(
      ({ trackerRow, index, from, to }) =>
        `${ofTracker(trackerRow)} ${heading(index)}: ${text(from.value)} > ${text(to.value)}`,
    ),
    enter: merge.toEnter.map(
      ({ trackerRow, column, tracker, portal }) =>
        `${ofTracker(trackerRow)} ${column}: ${text(tracker)}, there ${text(portal)}`,
    ),
    kept: merge.held.map(({ trackerRow, index, because }) => `${ofTracker(trackerRow)} ${heading(index)}: ${because}`),
    sums: merge.sums.map(({ portalRow, entitlements, sum }) => `${ofPortal(portalRow)}: ${sum} of ${entitlements}`),
    grown: brought.grown.map(
      ({ portalRow, entitlements, codes }) =>
        `${ofPortal(portalRow)}: ${entitlements}${codes.map((code) => ` ! ${code}`).join("")}`,
    ),
    unmatched: [...brought.unmatched.tracker.map(ofTracker), ...brought.unmatched.portal.map(ofPortal)],
    next: brought.next.rows.map((cells) => cells.map(({ value }) => text(value)).join(" | ")),
  };
  return Object.fromEntries(
    Object.entries(told).map(([part, lines]) => [part, [...lines].sort()]),
  ) as unknown as ToldMonth;
}

function text(cell: Cell): string {
  // A kept L1 in question ends in a blank that nobody sees.
  return isError(cell) ? cell.error : String(cell).replaceAll("\u200B", "?");
}
