import { bindHeadings } from "../playbook/tracker/bindHeadings";
import { leadingPlaybook } from "../playbook/playbook";
import { bindListing } from "../review/table/openSnapshot";
import { ProblemError } from "../review/problem";
import type { TableListing } from "../review/snapshot";
import { tableName } from "../review/table/tableName";

/**
 * The table of this name, else the plain range of the sheet of this name; upper and lower case are one, as in Excel.
 */
export function tableNamed(listings: readonly TableListing[], name: string): TableListing {
  const isNamed = (one: string | null) => one?.toLowerCase() === name.toLowerCase();
  const found =
    listings.find(({ ref }) => isNamed(ref.name)) ??
    listings.find(({ ref }) => ref.kind === "range" && isNamed(ref.sheetName));
  if (found === undefined) throw new ProblemError({ code: "no-such-table", name, names: listings.map(tableName) });
  return found;
}

/**
 * The one table whose headings are a tracker's. Where there is none, the problem of the one that comes
 * nearest is thrown; where there are several, a person has to say which.
 */
export function onlyTracker(listings: readonly TableListing[]): TableListing {
  const trackers = listings.filter(isTracker);
  const [tracker] = trackers;
  if (trackers.length > 1) throw new ProblemError({ code: "several-tables", names: trackers.map(tableName) });
  return tracker ?? refuseNearest(listings);
}

/** The first table, in the order of the sheets, whose headings are a tracker's or an export's; problems as `onlyTracker`. */
export function firstTracker(listings: readonly TableListing[]): TableListing {
  return listings.find(isTracker) ?? refuseNearest(listings);
}

/** Throws the problem of the table that comes nearest to a tracker. */
function refuseNearest(listings: readonly TableListing[]): TableListing {
  const [nearest] = [...listings].sort((one, other) => missingHeadings(one) - missingHeadings(other));
  if (nearest === undefined || missingHeadings(nearest) === 3) throw new ProblemError({ code: "no-table" });
  bindListing(nearest, {}, leadingPlaybook);
  return nearest;
}

function isTracker(listing: TableListing): boolean {
  return !listing.headingsMerged && !("problem" in bindHeadings(listing.headings));
}

function missingHeadings({ headings }: TableListing): number {
  const binding = bindHeadings(headings);
  if (!("problem" in binding)) return 0;
  return binding.problem.code === "heading-missing" ? binding.problem.columns.length : 0;
}
