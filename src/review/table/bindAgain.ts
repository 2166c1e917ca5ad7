import type { Binding, Rebinding } from "../../playbook/tracker/bindHeadings";
import { isError, type Cell } from "../../playbook/tracker/cell";
import { columnIds } from "../../playbook/tracker/column";
import { bindListing } from "./openSnapshot";
import { ProblemError } from "../problem";
import type { BoundListing } from "./snapshotCells";
import type { TableListing } from "../snapshot";

/**
 * Understands the headings of a table that was read before. Its columns may have moved, but they must still mean
 * what they meant then; otherwise `headings-changed` is thrown, for nothing may land in another column.
 */
export function bindAgain(listing: TableListing, rebinding: Rebinding, before: BoundListing): Binding {
  const headingsBefore = before.listing.headings;
  const binding = bindListing(listing, moveRebinding(rebinding, headingsBefore, listing.headings), before.playbook);
  const changed = columnIds.filter(
    (column) =>
      headingAt(listing.headings, binding.columns[column]) !==
      headingAt(headingsBefore, before.binding.columns[column]),
  );
  if (changed.length > 0)
    throw new ProblemError({
      code: "headings-changed",
      headings: changed.map(
        (column) =>
          headingAt(headingsBefore, before.binding.columns[column]) ||
          headingAt(listing.headings, binding.columns[column]),
      ),
    });
  return binding;
}

/** What a person bound by hand follows its heading, where that stands once. */
function moveRebinding(rebinding: Rebinding, before: readonly Cell[], now: readonly Cell[]): Rebinding {
  return Object.fromEntries(
    Object.entries(rebinding).map(([column, index]) => {
      const heading = headingAt(before, index ?? undefined);
      const places = now.flatMap((_, place) => (headingAt(now, place) === heading ? [place] : []));
      const stayed = index === null || headingAt(now, index) === heading;
      return [column, stayed || places.length !== 1 ? index : places[0]];
    }),
  );
}

/** "" where there is none. */
export function headingAt(headings: readonly Cell[], index: number | undefined): string {
  const heading = index === undefined ? undefined : headings[index];
  if (heading === undefined) return "";
  return isError(heading) ? heading.error : String(heading);
}

/** Where a heading stands: in its own place, if it is there still, else the first that has it; -1 where none has. */
export function placeOfHeading(headings: readonly Cell[], heading: string, own: number): number {
  if (headingAt(headings, own) === heading) return own;
  return headings.findIndex((_, place) => headingAt(headings, place) === heading);
}
