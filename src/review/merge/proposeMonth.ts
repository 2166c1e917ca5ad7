import { bindHeadings } from "../../playbook/tracker/bindHeadings";
import type { TableListing } from "../snapshot";
import { ownColumns } from "./checkMonth";

/** The tables of a workbook that a month is likely of; null where that can't be told. */
export interface ProposedMonth {
  readonly tracker: TableListing | null;
  readonly portal: TableListing | null;
  readonly last: TableListing | null;
}

/**
 * The tracker is the table that a person came from, unless that looks like an export; else the one with most columns that people fill in; the export the
 * only other one with none of a tracker's. `isLast`: whether a table is the kept last export of a tracker. Pure.
 */
export function proposeMonth(
  listings: readonly TableListing[],
  cameFrom: TableListing | null,
  isLast: (listing: TableListing, tracker: TableListing) => boolean,
): ProposedMonth {
  const isOwn = cameFrom !== null && ownColumnsOf(cameFrom) !== 0;
  const tracker = isOwn ? cameFrom : (likeliestTracker(listings) ?? cameFrom);
  if (tracker === null) return { tracker: null, portal: null, last: null };
  const last = listings.find((listing) => isLast(listing, tracker)) ?? null;
  const exports = listings.filter(
    (listing) =>
      listing !== tracker && ownColumnsOf(listing) === 0 && !listings.some((other) => isLast(listing, other)),
  );
  const [only = null] = exports;
  return { tracker, portal: exports.length === 1 ? only : null, last };
}

function likeliestTracker(listings: readonly TableListing[]): TableListing | null {
  const [first, second] = listings
    .map((listing) => ({ listing, own: ownColumnsOf(listing) ?? 0 }))
    .filter(({ own }) => own > 0)
    .sort((one, other) => other.own - one.own);
  return first !== undefined && first.own > (second?.own ?? 0) ? first.listing : null;
}

/** How many columns of a tracker's own a table has; undefined where it can be none of a month. */
function ownColumnsOf({ headings }: TableListing): number | undefined {
  const binding = bindHeadings(headings);
  return "problem" in binding ? undefined : ownColumns(binding);
}
